package org.yichuang.boards.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** 热点解答范围 — reads hot questions within what somebody may see and do. */
@Component
class HotQuestionPlaces {

	private final HotQuestionStore questions;

	private final Sites sites;

	private final Bodies bodies;

	HotQuestionPlaces(HotQuestionStore questions, Sites sites, Bodies bodies) {
		this.questions = questions;
		this.sites = sites;
		this.bodies = bodies;
	}

	/** Returns where a hot question stands: on its site, with the body responsible. */
	Place of(HotQuestion question) {
		return of(question.site(), question.body());
	}

	/** Returns where it is published, whichever body is responsible. */
	Place onSite(HotQuestion question) {
		return this.sites.get(question.site()).place();
	}

	/**
	 * @throws Refused unless the site is running
	 */
	void unlessRunning(SiteId site) {
		if (this.sites.get(site).state() != SiteState.RUNNING) {
			throw Refused.because(BoardsProblems.SITE_NOT_RUNNING);
		}
	}

	Place of(SiteId site, BodyId body) {
		return new Place(this.bodies.get(body).path(), this.sites.get(site).id(), null);
	}

	/**
	 * @throws Invalid if there is no such body
	 */
	void exists(BodyId body) {
		if (this.bodies.all(List.of(body)).isEmpty()) {
			throw Invalid.field("body", BoardsProblems.BODY_UNKNOWN);
		}
	}

	/**
	 * Returns a hot question that the actor may do something with.
	 * @throws NotFound if it is out of sight
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	HotQuestion read(Actor actor, HotQuestionId id, long version, BoardsPermission power) {
		var question = seen(actor, id);
		// what everybody reads is for those who answer for the site, whoever wrote it
		actor.require(power, (power == BoardsPermission.PUBLISH) ? onSite(question) : of(question));
		if (question.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return question;
	}

	/**
	 * @throws NotFound if it is out of sight
	 */
	HotQuestion seen(Actor actor, HotQuestionId id) {
		var question = this.questions.get(id);
		if (!maySee(actor, question)) {
			throw NotFound.of(id);
		}
		return question;
	}

	/** Says whether somebody may see it, for its body or for its site. */
	boolean maySee(Actor actor, HotQuestion question) {
		return actor.may(BoardsPermission.READ, of(question)) || actor.may(BoardsPermission.READ, onSite(question));
	}

	/**
	 * @throws Refused unless it may become so
	 */
	static void unless(HotQuestion question, HotQuestion.State next) {
		if (!question.state().mayBecome(next)) {
			throw Refused.because(BoardsProblems.NOT_IN_THIS_STATE);
		}
	}

}
