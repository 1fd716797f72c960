package org.yichuang.boards.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.usecase.ChangeBoard;
import org.yichuang.boards.usecase.CreateBoard;
import org.yichuang.boards.usecase.ListBoards;
import org.yichuang.boards.web.console.BoardRequests.ChangeBoardRequest;
import org.yichuang.boards.web.console.BoardRequests.NewBoardRequest;
import org.yichuang.boards.web.console.BoardRequests.OpenBoardRequest;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;

/** 留言板 — lists, opens, changes and closes the boards of a site. */
@RestController
@RequestMapping("/api/console/boards")
class BoardController {

	private final ListBoards list;

	private final CreateBoard create;

	private final ChangeBoard change;

	private final Bodies bodies;

	BoardController(ListBoards list, CreateBoard create, ChangeBoard change, Bodies bodies) {
		this.list = list;
		this.create = create;
		this.change = change;
		this.bodies = bodies;
	}

	/**
	 * Lists a site's boards in their order; without a site, those of all that one may
	 * see.
	 */
	@GetMapping
	@Requires("boards:read")
	List<BoardShown> listBoards(Actor actor, @RequestParam @Nullable String site) {
		return shown(this.list.of(actor, (site != null && !site.isEmpty()) ? SiteId.of(site) : null));
	}

	/** Opens a board. */
	@PostMapping
	@Requires("boards:manage")
	BoardShown createBoard(Actor actor, @RequestBody NewBoardRequest request) {
		return one(this.create.create(actor, request.site(), BoardRequests.orEmpty(request.key()),
				request.board().wanted()));
	}

	/** Changes a board. */
	@PutMapping("/{id}")
	@Requires("boards:manage")
	BoardShown changeBoard(Actor actor, @PathVariable String id, @RequestBody ChangeBoardRequest request) {
		return one(this.change.change(actor, BoardId.of(id), request.version(), request.board().wanted()));
	}

	/** Closes a board for messages, or opens it again. */
	@PostMapping("/{id}/open")
	@Requires("boards:manage")
	BoardShown openBoard(Actor actor, @PathVariable String id, @RequestBody OpenBoardRequest request) {
		return one(this.change.open(actor, BoardId.of(id), request.version(), request.open()));
	}

	private BoardShown one(Board board) {
		return shown(List.of(board)).getFirst();
	}

	private List<BoardShown> shown(List<Board> boards) {
		var names = this.bodies.all(boards.stream().map(Board::body).distinct().toList());
		return boards.stream().map((board) -> {
			var body = names.get(board.body());
			var words = board.words();
			return new BoardShown(board.id(), board.site(), board.key(), words.name(), words.introduction(),
					words.closedNotice(), board.body(), (body != null) ? body.name() : "", board.open(),
					board.keepDays(), BoardPaths.board(board.key()), board.version());
		}).toList();
	}

	/**
	 * 留言板.
	 *
	 * @param path its public page on its site
	 */
	record BoardShown(BoardId id, SiteId site, String key, String name, String introduction, String closedNotice,
			BodyId body, String bodyName, boolean open, int keepDays, String path, long version) {
	}

}
