package org.yichuang.boards.web.console;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.usecase.FindMessages;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.boards.usecase.ShowMessage;
import org.yichuang.boards.usecase.TakeMessageDown;
import org.yichuang.boards.usecase.WriteMessageAnswer;
import org.yichuang.boards.web.console.BoardRequests.MessageAnswerRequest;
import org.yichuang.boards.web.console.BoardRequests.ScreenRequest;
import org.yichuang.boards.web.console.BoardRequests.TakeDownRequest;
import org.yichuang.boards.web.console.BoardViews.MessageAnswer;
import org.yichuang.boards.web.console.BoardViews.MessageDetail;
import org.yichuang.boards.web.console.BoardViews.MessageRow;
import org.yichuang.boards.web.console.BoardViews.ScreenProposal;
import org.yichuang.casework.CaseId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;

/**
 * 留言 — lists and opens messages, puts them up and takes them down, keeps answers; what
 * else moves a message are acts on its case.
 */
@RestController
@RequestMapping("/api/console/board-messages")
class BoardMessageController {

	private final FindMessages find;

	private final ShowMessage show;

	private final ScreenMessage screen;

	private final TakeMessageDown takeDown;

	private final WriteMessageAnswer write;

	private final BoardViews views;

	BoardMessageController(FindMessages find, ShowMessage show, ScreenMessage screen, TakeMessageDown takeDown,
			WriteMessageAnswer write, BoardViews views) {
		this.find = find;
		this.show = show;
		this.screen = screen;
		this.takeDown = takeDown;
		this.write = write;
		this.views = views;
	}

	/** Lists messages, newest first. */
	@GetMapping
	@Requires("boards:read")
	Slice<MessageRow> listBoardMessages(Actor actor, MessageListRequest request) {
		return this.find.list(actor, request.filter(), BoardRequests.position(request.after(), request.size()))
			.map(this.views::row);
	}

	/** All messages of a filter as an Excel file. */
	@GetMapping("/export.xlsx")
	@Requires("boards:read")
	ResponseEntity<StreamingResponseBody> exportBoardMessages(Actor actor, MessageListRequest request) {
		return BoardViews.excel("board-messages.xlsx", (out) -> {
			try (var sheet = new Spreadsheet(out, "留言", BoardViews.HEADS)) {
				this.find.forEach(actor, request.filter(), (line) -> sheet.row(this.views.cells(line)));
			}
		});
	}

	/** Returns the message behind a case with everything that belongs to it. */
	@GetMapping("/of-case/{matter}")
	@Requires("boards:read")
	MessageDetail showMessageOfCase(Actor actor, @PathVariable String matter) {
		return this.views.detail(this.show.of(actor, CaseId.of(matter)));
	}

	/**
	 * Returns the message as it was written, with what looks like personal data in it.
	 */
	@GetMapping("/{id}/proposal")
	@Requires("boards:handle")
	ScreenProposal proposeScreening(Actor actor, @PathVariable String id) {
		return BoardViews.proposal(this.screen.propose(actor, BoardMessageId.of(id)));
	}

	/** Puts a message up for everybody to read, every suspected place decided. */
	@PostMapping("/{id}/show")
	@Requires("boards:handle")
	BoardChangeShown showBoardMessage(Actor actor, @PathVariable String id, @RequestBody ScreenRequest request) {
		return new BoardChangeShown(this.screen.show(actor, BoardMessageId.of(id), request.screened()));
	}

	/** Takes a message down. */
	@PostMapping("/{id}/take-down")
	@Requires("boards:review")
	BoardChangeShown takeBoardMessageDown(Actor actor, @PathVariable String id, @RequestBody TakeDownRequest request) {
		return new BoardChangeShown(
				this.takeDown.takeDown(actor, BoardMessageId.of(id), BoardRequests.orEmpty(request.reason())));
	}

	/** Keeps the answer that is being written. */
	@PutMapping("/{id}/answer")
	@Requires("boards:handle")
	MessageAnswer writeBoardAnswer(Actor actor, @PathVariable String id, @RequestBody MessageAnswerRequest request) {
		return this.views.answer(this.write.write(actor, BoardMessageId.of(id), request.version(),
				BoardRequests.orEmpty(request.text())));
	}

	/**
	 * 留言筛选.
	 *
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record MessageListRequest(@Nullable String site, @Nullable String board, @Nullable MessageState state,
			@Nullable String number, @Nullable String after, @Nullable Integer size) {

		MessageFilter filter() {
			return new MessageFilter(
					BoardRequests.isGiven(this.site) ? SiteId.of(BoardRequests.orEmpty(this.site)) : null,
					BoardRequests.isGiven(this.board) ? BoardId.of(BoardRequests.orEmpty(this.board)) : null,
					this.state, BoardRequests.isGiven(this.number) ? BoardRequests.orEmpty(this.number).strip() : null);
		}

	}

	/**
	 * 页面变更.
	 *
	 * @param change to ask publishing after it
	 */
	record BoardChangeShown(UUID change) {
	}

}
