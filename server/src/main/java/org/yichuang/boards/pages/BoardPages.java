package org.yichuang.boards.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.boards.usecase.CountMessages;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The pages of boards: all boards of a site, each board's newest messages, older ones in
 * lists numbered from the oldest, one page a message. A site without boards has none.
 */
@Component
class BoardPages implements PageSource {

	private final BoardStore boards;

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final CountMessages count;

	private final BoardModels models;

	BoardPages(BoardStore boards, BoardMessageStore messages, BoardAnswerStore answers, CountMessages count,
			BoardModels models) {
		this.boards = boards;
		this.messages = messages;
		this.answers = answers;
		this.count = count;
		this.models = models;
	}

	@Override
	public String kind() {
		return BoardPaths.BOARDS;
	}

	@Override
	public int turn() {
		return 1;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		var all = this.boards.of(site);
		if (all.isEmpty()) {
			return;
		}
		sink.accept(BoardPaths.key(site, "index"));
		for (var board : all) {
			sink.accept(BoardPaths.boardKey(site, board.id()));
			for (var page = 1; page <= lastPage(board); page++) {
				sink.accept(BoardPaths.listKey(site, board.id(), page));
			}
		}
		this.messages.forEach(site, (message) -> sink.accept(BoardPaths.messageKey(site, message)));
	}

	/** Messages are loaded together, the few other pages one by one. */
	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var wanted = new ArrayList<BoardMessageId>();
		for (var key : keys) {
			var parts = key.key().split("/");
			if (parts[0].equals("message")) {
				wanted.add(new BoardMessageId(Id.parse(parts[1])));
			}
			else {
				Optional.ofNullable(page(key, parts)).ifPresent((page) -> found.put(key, page));
			}
		}
		if (!wanted.isEmpty()) {
			messages(wanted).forEach((page) -> found.put(page.key(), page));
		}
		return found;
	}

	private @Nullable Page page(PageKey key, String[] parts) {
		var all = this.boards.of(key.site());
		if (parts[0].equals("index")) {
			return all.isEmpty() ? null : index(key, all);
		}
		var id = BoardId.of(parts[1]);
		var board = all.stream().filter((each) -> each.id().equals(id)).findFirst().orElse(null);
		if (board == null) {
			return null;
		}
		return parts[0].equals("board") ? newest(key, board) : list(key, board, Integer.parseInt(parts[2]));
	}

	private Page index(PageKey key, List<Board> all) {
		var site = key.site();
		var year = this.count.thisYear(site);
		var model = this.models.page("留言板");
		model.put("boards", all.stream()
			.map((board) -> this.models.board(board, year.boards().getOrDefault(board.id(), MessageFigures.NONE)))
			.toList());
		model.put("year", year.year());
		model.put("figures", BoardModels.figures(year.total()));
		return new Page(key, BoardPaths.INDEX, new PageBody.Rendered("boards", model),
				Set.of(BoardPaths.boardsTag(site), BoardPaths.figuresTag(site)));
	}

	private Page newest(PageKey key, Board board) {
		// the two newest list pages: at least 20 once there are so many, at most 40
		var last = lastPage(board);
		var first = (Math.max(1, last - 1) - 1) * BoardPaths.SIZE;
		var newest = this.messages.newest(board.id(), 2 * BoardPaths.SIZE)
			.stream()
			.filter((each) -> each.display().orElseThrow().slot() >= first)
			.toList();
		return new Page(key, BoardPaths.board(board.key()), rendered(board, newest, 0), Set
			.of(BoardPaths.newestTag(board.id()), BoardPaths.boardsTag(key.site()), BoardPaths.figuresTag(key.site())));
	}

	private @Nullable Page list(PageKey key, Board board, int number) {
		if (number < 1 || number > lastPage(board)) {
			return null;
		}
		return new Page(key, BoardPaths.list(board.key(), number),
				rendered(board, this.messages.onPage(board.id(), number), number),
				Set.of(BoardPaths.listTag(board.id(), number), BoardPaths.boardsTag(key.site())));
	}

	private PageBody.Rendered rendered(Board board, List<BoardMessage> messages, int number) {
		var model = this.models.page(board.words().name(), BoardModels.boards());
		var figures = (number == 0)
				? this.count.thisYear(board.site()).boards().getOrDefault(board.id(), MessageFigures.NONE)
				: MessageFigures.NONE;
		model.put("board", this.models.board(board, figures));
		model.put("newest", number == 0);
		model.put("items", this.models.items(messages));
		model.put("pager", BoardModels.pager(board.key(), number, lastPage(board)));
		return new PageBody.Rendered("board", model);
	}

	private List<Page> messages(List<BoardMessageId> wanted) {
		var live = this.messages.live(wanted);
		var answers = this.answers.sent(live.stream().map(BoardMessage::id).toList());
		var boards = this.boards.all(live.stream().map(BoardMessage::board).distinct().toList());
		return live.stream().map((message) -> {
			var board = Objects.requireNonNull(boards.get(message.board()));
			return new Page(BoardPaths.messageKey(message.site(), message.id()),
					BoardPaths.message(message.boardKey(), message.display().orElseThrow().number()),
					new PageBody.Rendered("board-message",
							this.models.message(message, board, answers.get(message.id()))),
					Set.of(BoardPaths.messageTag(message.id()), BoardPaths.boardsTag(message.site())));
		}).toList();
	}

	private static int lastPage(Board board) {
		return (board.slots() == 0) ? 0 : BoardPaths.page(board.slots() - 1);
	}

}
