package org.yichuang.participation.usecase;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
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
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.OpinionFilter;
import org.yichuang.participation.store.OpinionStore;
import org.yichuang.platform.Spreadsheet;

/** Lists opinions, screens and groups them, and records what became of each and why. */
@Component
public class DecideOpinions {

	private static final int LONGEST_REASON = 500;

	private static final int LONGEST_GROUP = 40;

	private static final int SLICE = 200;

	private final ActivityDossiers dossiers;

	private final OpinionStore opinions;

	private final ActivityTimeLine timeLine;

	private final ShowActivityPages pages;

	DecideOpinions(ActivityDossiers dossiers, OpinionStore opinions, ActivityTimeLine timeLine,
			ShowActivityPages pages) {
		this.dossiers = dossiers;
		this.opinions = opinions;
		this.timeLine = timeLine;
		this.pages = pages;
	}

	/** Returns why {@code actor} may not decide now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(state != ActivityState.OPEN && state != ActivityState.CLOSED && state != ActivityState.CONCLUDED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/** Lists opinions as they came. */
	public Slice<Opinion> opinions(Dossier dossier, OpinionFilter filter, Position position) {
		return Slice.cut(this.opinions.of(dossier.activity().id(), filter, position), position.size(),
				(opinion) -> opinion.id().toString());
	}

	/** Returns how many opinions stand in each decision. */
	public Map<Adoption, Long> counts(Dossier dossier) {
		return this.opinions.counts(dossier.activity().id());
	}

	/** Returns how many opinions each group has. */
	public Map<String, Long> groups(Dossier dossier) {
		return this.opinions.groups(dossier.activity().id());
	}

	/** Returns what people call a paragraph of a consultation's draft. */
	public static String about(Dossier dossier, int paragraph) {
		if (paragraph == 0 || !(dossier.activity().detail() instanceof ConsultationDetail consultation)
				|| paragraph > consultation.draft().size()) {
			return "全文";
		}
		return OpinionForms.label(consultation.draft().get(paragraph - 1), paragraph);
	}

	/**
	 * Records what became of several.
	 * @throws Refused if {@link #refusals} is not empty or what is not adopted has no
	 * reason
	 * @throws Invalid if something is too long
	 */
	@Transactional
	public int decide(Actor actor, ActivityId id, List<UUID> ids, Opinion.Decision wanted) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var decision = new Opinion.Decision(wanted.adoption(), bounded("reason", wanted.reason(), LONGEST_REASON),
				bounded("group", wanted.group(), LONGEST_GROUP));
		if (decision.reason().isEmpty()
				&& (decision.adoption() == Adoption.NOT_ADOPTED || decision.adoption() == Adoption.PARTLY)) {
			throw Refused.because(ParticipationProblems.REASON_REQUIRED);
		}
		var count = this.opinions.decide(id, ids, decision, actor);
		this.timeLine.note(actor, dossier, "participation.decide-opinions", decision.adoption() + " " + count);
		follow(dossier);
		return count;
	}

	/**
	 * Lets readers see several, or not.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public int show(Actor actor, ActivityId id, List<UUID> ids, OpenText.State visibility) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var count = this.opinions.show(id, ids, visibility);
		this.timeLine.note(actor, dossier, "participation.screen-opinions", visibility + " " + count);
		follow(dossier);
		return count;
	}

	private void follow(Dossier dossier) {
		if (dossier.activity().state() == ActivityState.CONCLUDED) {
			this.pages.recount(dossier.activity());
		}
	}

	/**
	 * Writes all opinions as a table.
	 * @param words says an adoption in words
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 * @throws Refused if the actor neither organises nor reviews there
	 */
	public void export(Actor actor, ActivityId id, Function<Adoption, String> words, OutputStream out) {
		var dossier = this.dossiers.originals(actor, id);
		this.timeLine.note(actor, dossier, "participation.export-opinions", "");
		var all = new OpinionFilter(null, null, null);
		try (var sheet = new Spreadsheet(out, "意见", List.of("回执编号", "收到时间", "针对", "意见", "归类", "采纳情况", "理由"))) {
			var slice = opinions(dossier, all, new Position(null, SLICE));
			slice.items().forEach((opinion) -> sheet.row(row(dossier, opinion, words)));
			for (var next = slice.next(); next != null; next = slice.next()) {
				slice = opinions(dossier, all, new Position(UUID.fromString(next), SLICE));
				slice.items().forEach((opinion) -> sheet.row(row(dossier, opinion, words)));
			}
		}
	}

	private static List<String> row(Dossier dossier, Opinion opinion, Function<Adoption, String> words) {
		var decision = opinion.decision();
		return List.of(opinion.number(), Beijing.minute(opinion.receivedAt()), about(dossier, opinion.paragraph()),
				opinion.words(), decision.group(), words.apply(decision.adoption()), decision.reason());
	}

	private static String bounded(String field, String text, int longest) {
		var line = ActivityFields.line(text);
		if (line.length() > longest) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, longest);
		}
		return line;
	}

}
