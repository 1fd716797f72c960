package org.yichuang.boards.pages;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/**
 * The template function {@code messageBoards()}: the boards of the site, so that other
 * pages can lead to them.
 */
@Component
class BoardsFunction implements TemplateFunction {

	private final BoardStore boards;

	BoardsFunction(BoardStore boards) {
		this.boards = boards;
	}

	@Override
	public String name() {
		return "messageBoards";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		context.dependsOn(BoardPaths.boardsTag(context.site()));
		return this.boards.of(context.site())
			.stream()
			.map((board) -> Map.<String, Object>of("name", board.words().name(), "path", BoardPaths.board(board.key()),
					"open", board.open(), "sendPath", "/send/" + board.sendKey(), "introduction",
					board.words().introduction()))
			.toList();
	}

}
