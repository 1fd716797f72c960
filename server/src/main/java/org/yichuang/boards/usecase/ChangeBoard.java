package org.yichuang.boards.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.sitegroup.Sites;

/** Changes boards, closes them for messages and opens them again. */
@Component
public class ChangeBoard {

	private final BoardStore boards;

	private final BoardRules rules;

	private final Sites sites;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	ChangeBoard(BoardStore boards, BoardRules rules, Sites sites, Bodies bodies, ApplicationEventPublisher events) {
		this.boards = boards;
		this.rules = rules;
		this.sites = sites;
		this.bodies = bodies;
		this.events = events;
	}

	/**
	 * Changes a board; its key stays.
	 * @param version row version that the actor read
	 * @throws NotFound if the actor may not see it
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	@Transactional
	public Board change(Actor actor, BoardId id, long version, NewBoard wanted) {
		var before = own(actor, id, version);
		this.rules.check(before.key(), wanted);
		var keep = wanted.keepDays();
		return written(actor, before,
				before.changed(wanted.words(), wanted.body(), (keep != null) ? keep : before.keepDays()));
	}

	/**
	 * Closes a board for messages, or opens it again.
	 * @param version row version that the actor read
	 * @throws NotFound if the actor may not see it
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public Board open(Actor actor, BoardId id, long version, boolean open) {
		var before = own(actor, id, version);
		return written(actor, before, before.opened(open));
	}

	/** Gives the boards of a body that was dissolved to the body above it. */
	@EventListener
	void on(OrganisationEvent.BodyClosed closed) {
		var above = this.bodies.get(closed.body()).parent();
		if (above != null) {
			this.boards.inChargeOf(closed.body())
				.forEach((board) -> written(closed.actor(), board, board.inChargeOf(above)));
		}
	}

	private Board own(Actor actor, BoardId id, long version) {
		var board = this.boards.get(id);
		var place = this.sites.get(board.site()).place();
		if (!actor.may(BoardsPermission.READ, place) && !actor.may(BoardsPermission.MANAGE, place)) {
			throw NotFound.of(id);
		}
		actor.require(BoardsPermission.MANAGE, place);
		if (board.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return board;
	}

	private Board written(Actor actor, Board before, Board after) {
		this.boards.put(after);
		this.events
			.publishEvent(new BoardsEvent.BoardChanged(actor, before, after, this.sites.get(after.site()).place()));
		return this.boards.get(after.id());
	}

}
