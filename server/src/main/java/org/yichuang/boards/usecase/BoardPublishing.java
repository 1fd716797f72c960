package org.yichuang.boards.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;

/** 波及页面 — names the pages that change with boards, messages and hot questions. */
@Component
class BoardPublishing {

	private final Publishing publishing;

	BoardPublishing(Publishing publishing) {
		this.publishing = publishing;
	}

	/** Shows a message in lists and on its own page, also where it was taken down. */
	UUID show(BoardMessage message) {
		this.publishing.putBack(List.of(BoardPaths.messageKey(message.site(), message.id())));
		return touch(message, "boards.show-message");
	}

	/** Takes a message's page down at once; call it outside a transaction. */
	void takeDown(BoardMessage message, String reason) {
		this.publishing.takeDown(List.of(BoardPaths.messageKey(message.site(), message.id())), "撤下：" + reason);
	}

	/** Lets lists and pages follow what became of a message that was shown. */
	UUID touch(BoardMessage message, String reason) {
		var site = message.site();
		var board = message.board();
		var slot = message.display().orElseThrow().slot();
		var page = BoardPaths.page(slot);
		// the page that was the newest until now leads on to one that begins here
		var before = (slot % BoardPaths.SIZE == 0) ? Math.max(1, page - 1) : page;
		var tags = new HashSet<>(List.of(BoardPaths.newestTag(board), BoardPaths.messageTag(message.id()),
				BoardPaths.listTag(board, page), BoardPaths.figuresTag(site)));
		tags.add(BoardPaths.listTag(board, before));
		return this.publishing.touch(new Change(reason, tags,
				List.of(BoardPaths.messageKey(site, message.id()), BoardPaths.listKey(site, board, page),
						BoardPaths.boardKey(site, board), BoardPaths.key(site, "index"))));
	}

	/** Shows a board as it is now. */
	void touch(Board board) {
		this.publishing.touch(new Change("boards.board", Set.of(BoardPaths.boardsTag(board.site())),
				List.of(BoardPaths.boardKey(board.site(), board.id()), BoardPaths.key(board.site(), "index"))));
	}

	/** Shows a site's figures as they are now. */
	void touchFigures(SiteId site) {
		this.publishing.touch(new Change("boards.figures", Set.of(BoardPaths.figuresTag(site)), List.of()));
	}

	/** Shows a hot question as it is now, or no longer. */
	UUID touch(HotQuestion question) {
		var page = BoardPaths.hotKey(question.site(), question.id());
		if (question.shown().isPresent()) {
			this.publishing.putBack(List.of(page));
		}
		return this.publishing.touch(new Change("boards.hot-question", Set.of(BoardPaths.hotTag(question.site())),
				List.of(page, BoardPaths.hotKey(question.site(), "index"))));
	}

	/** Takes a hot question's page down at once; call it outside a transaction. */
	void takeDown(HotQuestion question, String reason) {
		this.publishing.takeDown(List.of(BoardPaths.hotKey(question.site(), question.id())), "撤下：" + reason);
	}

	/** Puts a site's hot questions in order again. */
	void touchHot(SiteId site) {
		this.publishing.touch(new Change("boards.hot-order", Set.of(BoardPaths.hotTag(site)), List.of()));
	}

}
