package org.yichuang.boards.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsSettings;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.forms.FormId;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Sites;

/** Opens a board on a site. */
@Component
public class CreateBoard {

	private final Sites sites;

	private final BoardRules rules;

	private final Forms forms;

	private final Bodies bodies;

	private final BoardStore boards;

	private final BoardsSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CreateBoard(Sites sites, BoardRules rules, Forms forms, Bodies bodies, BoardStore boards, BoardsSettings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.sites = sites;
		this.rules = rules;
		this.forms = forms;
		this.bodies = bodies;
		this.boards = boards;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a board behind the others of its site.
	 * @param key its part of addresses, never changed
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	@Transactional
	public Board create(Actor actor, SiteId site, String key, NewBoard wanted) {
		var place = this.sites.get(site).place();
		actor.require(BoardsPermission.MANAGE, place);
		this.rules.check(key, wanted);
		var keep = wanted.keepDays();
		var board = new Board(BoardId.next(), site, key, wanted.words(), wanted.body(), form(wanted.body()), true,
				(keep != null) ? keep : this.settings.keepDays(), 0, 0, 0);
		this.boards.add(board, this.clock.instant());
		this.events.publishEvent(new BoardsEvent.BoardCreated(actor, board, place));
		return this.boards.get(board.id());
	}

	/** Returns a site's boards in their order. */
	public List<Board> of(SiteId site) {
		return this.boards.of(site);
	}

	private FormId form(BodyId body) {
		var root = this.bodies.byCode(this.bodies.get(body).path().split("/")[1]).orElseThrow();
		return this.forms.ensure(MessageFields.PURPOSE,
				new NewForm(root.id(), MessageFields.PURPOSE, "留言表单", MessageFields.FORM));
	}

}
