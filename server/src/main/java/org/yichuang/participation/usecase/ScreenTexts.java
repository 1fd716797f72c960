package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.store.OpenTextStore;

/** Decides which answers in words readers may see, and puts them into groups. */
@Component
public class ScreenTexts {

	private static final int LONGEST_GROUP = 40;

	private static final int SHOWN_OF_EACH = 200;

	private final ActivityDossiers dossiers;

	private final OpenTextStore texts;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	ScreenTexts(ActivityDossiers dossiers, OpenTextStore texts, ShowActivityPages pages, ActivityTimeLine timeLine) {
		this.dossiers = dossiers;
		this.texts = texts;
		this.pages = pages;
		this.timeLine = timeLine;
	}

	/** Lists texts in an order that says nothing of when they came. */
	public Slice<OpenText> texts(Dossier dossier, OpenText.@Nullable State state, Position position) {
		return Slice.cut(this.texts.of(dossier.activity().id(), state, position), position.size(),
				(text) -> text.id().toString());
	}

	/** Returns how many texts wait to be looked at. */
	public long waiting(Dossier dossier) {
		return this.texts.count(dossier.activity().id(), OpenText.State.WAITING);
	}

	/** Returns how many texts each group of each question has. */
	public Map<String, Map<String, Long>> groups(Dossier dossier) {
		return this.texts.groups(dossier.activity().id());
	}

	/** Returns what readers may see of a survey. */
	public List<OpenText> shown(ActivityId id) {
		return this.texts.shown(id, SHOWN_OF_EACH);
	}

	/** Returns why {@code actor} may not decide now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!dossier.activity().state().isPublic(), ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Decides on several at once.
	 * @throws Refused if {@link #refusals} is not empty
	 * @throws Invalid if the group's name is too long
	 */
	@Transactional
	public int screen(Actor actor, ActivityId id, Screening screening) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var group = ActivityFields.line(screening.group());
		if (group.length() > LONGEST_GROUP) {
			throw Invalid.field("group", KernelProblems.TOO_LONG, LONGEST_GROUP);
		}
		var count = this.texts.screen(id, screening.ids(), screening.state(), group);
		this.timeLine.note(actor, dossier, "participation.screen-texts", screening.state() + " " + count);
		if (dossier.activity().state() == ActivityState.CONCLUDED) {
			this.pages.recount(dossier.activity());
		}
		return count;
	}

	/**
	 * A decision on several texts.
	 *
	 * @param ids which
	 * @param state whether readers may see them
	 * @param group into which group, empty for none
	 */
	public record Screening(List<UUID> ids, OpenText.State state, String group) {
	}

}
