package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.casework.CommonAct;
import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.Remedy;
import org.yichuang.requests.model.Remedy.Paper;
import org.yichuang.requests.store.RemedyStore;

/**
 * Follows reviews and lawsuits against what became of a request to their results; where a
 * result corrects it, the request can be handled again.
 */
@Component
public class FollowRemedies {

	private static final int LONGEST = 200;

	private static final int LONGEST_NOTE = 2000;

	private final LetterWork work;

	private final RemedyStore remedies;

	private final RequestDays days;

	private final LetterSources.Doors doors;

	private final Files files;

	FollowRemedies(LetterWork work, RemedyStore remedies, RequestDays days, LetterSources.Doors doors, Files files) {
		this.work = work;
		this.remedies = remedies;
		this.days = days;
		this.doors = doors;
		this.files = files;
	}

	/** Returns a request's reviews and lawsuits with their documents, oldest first. */
	@Transactional
	public List<RemedyDossier> of(Actor actor, RequestId id) {
		this.work.take(actor, id, RequestsPermission.READ);
		return this.remedies.of(id)
			.stream()
			.map((remedy) -> new RemedyDossier(remedy, this.remedies.papers(remedy.id())))
			.toList();
	}

	/**
	 * Writes one down.
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Remedy file(Actor actor, RequestId id, Filed filed) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		notAhead("filedOn", filed.filedOn());
		var sent = hand.request().source().sentAt();
		if (filed.filedOn().isBefore(Beijing.day(sent))) {
			throw Invalid.field("filedOn", RequestLetterProblems.DAYS_OUT_OF_ORDER);
		}
		var authority = text("authority", filed.authority(), LONGEST);
		if (authority.isEmpty()) {
			throw Invalid.field("authority", KernelProblems.REQUIRED);
		}
		var remedy = new Remedy(Id.nextUuid(), id, filed.kind(), filed.filedOn(), authority,
				text("caseNumber", filed.caseNumber(), LONGEST), null, null, "", 0);
		this.remedies.add(remedy);
		this.work.touched(hand, "file-remedy", authority);
		return remedy;
	}

	/**
	 * Writes down what came of one, and lets the request be handled again where that is
	 * wanted.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if it is decided, or the request may not be handled again
	 */
	@Transactional
	public Remedy decide(Actor actor, RequestId id, UUID which, Decided decided) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var before = this.remedies.get(id, which);
		if (before.version() != decided.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		if (before.result() != null) {
			throw Refused.because(RequestLetterProblems.REMEDY_DECIDED);
		}
		notAhead("decidedOn", decided.decidedOn());
		if (decided.decidedOn().isBefore(before.filedOn())) {
			throw Invalid.field("decidedOn", RequestLetterProblems.DAYS_OUT_OF_ORDER);
		}
		this.remedies
			.put(before.decided(decided.result(), decided.decidedOn(), text("note", decided.note(), LONGEST_NOTE)));
		if (decided.again() && hand.matter().isConcluded()) {
			this.work.act(hand,
					Act.of(CommonAct.REOPEN, "行政复议或者行政诉讼结果要求重新处理").within(this.days.reply(this.days.today())));
		}
		this.work.touched(hand, "decide-remedy", before.authority());
		return this.remedies.get(id, which);
	}

	/** Adds a document. */
	@Transactional
	public void add(Actor actor, RequestId id, UUID which, Paper paper) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var remedy = this.remedies.get(id, which);
		if (!this.files.mayRead(actor, paper.file())) {
			throw NotFound.of(paper.file());
		}
		this.remedies.add(remedy.id(), new Paper(paper.file(), text("name", paper.name(), LONGEST)),
				this.doors.clock().instant());
		this.work.touched(hand, "add-remedy-paper", remedy.authority());
	}

	private void notAhead(String field, LocalDate day) {
		if (day.isAfter(this.days.today())) {
			throw Invalid.field(field, RequestLetterProblems.DAYS_OUT_OF_ORDER);
		}
	}

	private static String text(String field, String text, int most) {
		var tidy = TidyText.lines(text);
		if (tidy.length() > most) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, most);
		}
		return tidy;
	}

	/**
	 * 复议诉讼登记.
	 *
	 * @param kind which column of the annual report
	 * @param filedOn on which day
	 * @param authority before whom
	 * @param caseNumber theirs; may be empty
	 */
	public record Filed(Remedy.Kind kind, LocalDate filedOn, String authority, String caseNumber) {
	}

	/**
	 * 复议诉讼结果.
	 *
	 * @param result what came of it
	 * @param decidedOn on which day
	 * @param note what was decided; may be empty
	 * @param again whether the request is to be handled again
	 * @param version of the remedy that was read
	 */
	public record Decided(Remedy.Result result, LocalDate decidedOn, String note, boolean again, long version) {
	}

	/**
	 * 复议诉讼卷宗.
	 *
	 * @param remedy the review or lawsuit
	 * @param papers its documents
	 */
	public record RemedyDossier(Remedy remedy, List<Paper> papers) {

		public RemedyDossier {
			papers = List.copyOf(papers);
		}

	}

}
