package org.yichuang.citizens;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.usecase.GatherMatter;
import org.yichuang.citizens.usecase.ReadOwnMatters;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;

/** 我的办件 — which submissions belong to an account. */
@Component
public class CitizenMatters {

	private final GatherMatter gathering;

	private final ReadOwnMatters reading;

	CitizenMatters(GatherMatter gathering, ReadOwnMatters reading) {
		this.gathering = gathering;
		this.reading = reading;
	}

	/**
	 * Accepts a submission and puts it into an account, both or neither.
	 * @param accepting writes the submission down
	 */
	public Receipt accepted(CitizenId citizen, SiteId site, Supplier<Receipt> accepting) {
		return this.gathering.accepted(citizen, site, accepting);
	}

	/** Puts a submission into an account whose receipt its holder has just been shown. */
	public void received(CitizenId citizen, SubmissionId id) {
		this.gathering.received(citizen, id);
	}

	/**
	 * Puts a submission into an account if the code is its code.
	 * @return the submission, or nothing if number and code do not belong together
	 * @throws Refused if too many wrong codes were tried
	 */
	public Optional<Submission> known(CitizenId citizen, Known known) {
		return this.gathering.known(citizen, known);
	}

	/**
	 * Returns an account's submissions, the newest first.
	 * @param after only older ones than this, null for the newest
	 */
	public Slice<OwnMatter> of(CitizenId citizen, @Nullable SubmissionId after, int size) {
		return this.reading.of(citizen, after, size);
	}

	/**
	 * Returns one of an account's submissions.
	 * @throws NotFound if it is not in the account
	 */
	public OwnMatter get(CitizenId citizen, SubmissionId id) {
		return this.reading.get(citizen, id);
	}

	/** Says whether a submission is in an account. */
	public boolean holds(CitizenId citizen, SubmissionId id) {
		return this.reading.holds(citizen, id);
	}

	/**
	 * Takes a submission out of an account; it stays what it is.
	 * @throws NotFound if it is not in the account
	 */
	public void takeOut(CitizenId citizen, SubmissionId id) {
		this.reading.takeOut(citizen, id);
	}

	/**
	 * 编号和查询码 — as they were typed.
	 *
	 * @param number the receipt's number
	 * @param code its query code
	 * @param address from which network address
	 */
	public record Known(String number, String code, String address) {

		/** Codes are not written into logs. */
		@Override
		public String toString() {
			return "Known[" + this.number + "]";
		}

	}

}
