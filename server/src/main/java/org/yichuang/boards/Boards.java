package org.yichuang.boards;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.usecase.CreateBoard;
import org.yichuang.boards.usecase.NewBoard;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SiteId;

/** 留言板 — what other rooms may ask of boards. */
@Component
public class Boards {

	private final CreateBoard create;

	Boards(CreateBoard create) {
		this.create = create;
	}

	/**
	 * Opens a board on a site.
	 * @param key its part of addresses, never changed
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	public Board create(Actor actor, SiteId site, String key, NewBoard board) {
		return this.create.create(actor, site, key, board);
	}

	/** Returns a site's boards in their order. */
	public List<Board> of(SiteId site) {
		return this.create.of(site);
	}

}
