package org.yichuang.requests.model;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.CaseId;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestId;

/**
 * 公开申请 — one request for information. What was filled in lies with intake, state and
 * clock with casework; here is what requests have of their own.
 *
 * @param id identifies it
 * @param source where it comes from
 * @param site on which site
 * @param body in charge now
 * @param state where it stands
 * @param title the name of the information, without personal data
 * @param applicant who asks, as far as tables tell
 * @param sensitivity which route its answer takes
 * @param receipt by which way and when it was received by the law
 * @param course what became of it
 * @param anonymisedAt when nothing was left that tells who asked; null until then
 * @param version row version
 */
@Term("公开申请")
public record DisclosureRequest(RequestId id, Source source, SiteId site, BodyId body, RequestState state, String title,
		Applicant applicant, Sensitivity sensitivity, Receipt receipt, Course course, @Nullable Instant anonymisedAt,
		long version) {

	/** Returns the request after an act on its matter. */
	public DisclosureRequest moved(BodyId newBody, RequestState newState, Course newCourse) {
		return new DisclosureRequest(this.id, this.source, this.site, newBody, newState, this.title, this.applicant,
				this.sensitivity, this.receipt, newCourse, this.anonymisedAt, this.version);
	}

	/** Returns it with what is known of its receipt. */
	public DisclosureRequest received(Receipt known) {
		return new DisclosureRequest(this.id, this.source, this.site, this.body, this.state, this.title, this.applicant,
				this.sensitivity, known, this.course, this.anonymisedAt, this.version);
	}

	/** Returns it on another route. */
	public DisclosureRequest on(Sensitivity route) {
		return new DisclosureRequest(this.id, this.source, this.site, this.body, this.state, this.title, this.applicant,
				route, this.receipt, this.course, this.anonymisedAt, this.version);
	}

	/** Returns it with what is known of the applicant. */
	public DisclosureRequest by(Applicant known) {
		return new DisclosureRequest(this.id, this.source, this.site, this.body, this.state, this.title, known,
				this.sensitivity, this.receipt, this.course, this.anonymisedAt, this.version);
	}

	/** Returns it without anything that tells who asked. */
	public DisclosureRequest anonymised(Instant at) {
		return new DisclosureRequest(this.id, this.source, this.site, this.body, this.state, "（已匿名化）",
				new Applicant(this.applicant.kind(), null, "", null), this.sensitivity, this.receipt, this.course, at,
				this.version);
	}

	/**
	 * 申请来源.
	 *
	 * @param submission what was sent
	 * @param matter its case
	 * @param number as the applicant knows it
	 * @param desk to which desk
	 * @param origin by which way it came in
	 * @param sentAt when it came in
	 */
	public record Source(SubmissionId submission, CaseId matter, String number, DeskId desk, Origin origin,
			Instant sentAt) {
	}

	/**
	 * 申请人.
	 *
	 * @param kind column of the annual table
	 * @param mark the same for requests of one person or organisation, telling nobody
	 * which; empty where the form did not ask
	 * @param checkedBy name of who compared identity and request; empty until somebody
	 * did
	 * @param checkedAt when
	 */
	public record Applicant(ApplicantKind kind, @Nullable String mark, String checkedBy, @Nullable Instant checkedAt) {

		/** Returns them, compared by somebody. */
		public Applicant checked(String by, Instant at) {
			return new Applicant(this.kind, this.mark, by, at);
		}

		/** Returns them in another column. */
		public Applicant as(ApplicantKind other) {
			return new Applicant(other, this.mark, this.checkedBy, this.checkedAt);
		}

	}

	/**
	 * 收到.
	 *
	 * @param way by which it came
	 * @param confirmedOn day on which the applicant confirmed the receipt; null if they
	 * did not
	 * @param receivedOn day zero by article 31; null until it is registered
	 * @param registration under which number; null until it is registered
	 */
	public record Receipt(ReceivingWay way, @Nullable LocalDate confirmedOn, @Nullable LocalDate receivedOn,
			@Nullable Registration registration) {

		/** Returns it with the day on which the applicant confirmed. */
		public Receipt confirmed(LocalDate day) {
			return new Receipt(this.way, day, this.receivedOn, this.registration);
		}

	}

	/**
	 * 登记号 — a line of the register.
	 *
	 * @param body whose register it is
	 * @param year of the register
	 * @param number from 1, without gaps for each body and year
	 */
	public record Registration(BodyId body, int year, int number) {

		/** As people write it, such as 〔2026〕12号. */
		@Override
		public String toString() {
			return "〔" + this.year + "〕" + this.number + "号";
		}

	}

	/**
	 * 办理经过 — what became of a request.
	 *
	 * @param dueOn last day in time; null while no clock runs
	 * @param toldDueOn last day as the applicant was told it when the clock started; a
	 * holiday notice may move the real one
	 * @param outcome code of the outcome; null while it is open
	 * @param concludedOn day of the outcome
	 * @param firstOutcome what the annual table counts; a second handling changes nothing
	 * @param firstConcludedOn day of the first outcome
	 * @param grade how content the applicant is, 1 to 5; 0 while unrated
	 */
	public record Course(@Nullable LocalDate dueOn, @Nullable LocalDate toldDueOn, @Nullable String outcome,
			@Nullable LocalDate concludedOn, @Nullable String firstOutcome, @Nullable LocalDate firstConcludedOn,
			int grade) {

		/** Nothing happened yet. */
		public static final Course UNTOUCHED = new Course(null, null, null, null, null, null, 0);

		/** Returns the course with another last day. */
		public Course due(@Nullable LocalDate day) {
			return new Course(day, this.toldDueOn, this.outcome, this.concludedOn, this.firstOutcome,
					this.firstConcludedOn, this.grade);
		}

		/** Returns the course with a last day that the applicant is told. */
		public Course told(@Nullable LocalDate day) {
			return new Course(day, day, this.outcome, this.concludedOn, this.firstOutcome, this.firstConcludedOn,
					this.grade);
		}

		/** Returns the course with an outcome. */
		public Course concluded(String code, LocalDate day) {
			var isFirst = this.firstOutcome == null;
			return new Course(null, this.toldDueOn, code, day, isFirst ? code : this.firstOutcome,
					isFirst ? day : this.firstConcludedOn, this.grade);
		}

		/** Returns the course at an end that counts nowhere. */
		public Course ended(LocalDate day) {
			return new Course(null, this.toldDueOn, null, day, this.firstOutcome, this.firstConcludedOn, this.grade);
		}

		/** Returns the course without an outcome again. */
		public Course reopened(@Nullable LocalDate day) {
			return new Course(day, day, null, null, this.firstOutcome, this.firstConcludedOn, 0);
		}

		/** Returns the course with the applicant's rating. */
		public Course rated(int given) {
			return new Course(this.dueOn, this.toldDueOn, this.outcome, this.concludedOn, this.firstOutcome,
					this.firstConcludedOn, given);
		}

	}

}
