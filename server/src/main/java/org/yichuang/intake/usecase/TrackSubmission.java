package org.yichuang.intake.usecase;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.intake.IntakeEvent.CodeGuessed;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.IntakeSettings;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.platform.NetworkPart;
import org.yichuang.intake.model.QueryCode;
import org.yichuang.intake.model.ReceiptNumber;
import org.yichuang.intake.store.KeyRing;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Buckets;

/**
 * Finds the submission of those who know its number and code. Wrong tries are counted for
 * the address they come from and for the number they are aimed at; when either has had
 * enough, the audit trail notes it once and everybody there has to wait.
 */
@Component
public class TrackSubmission {

	private static final Duration PERIOD = Duration.ofHours(1);

	private static final int SHOWN = 30;

	private final SubmissionTable submissions;

	private final ReadSubmission reading;

	private final KeyRing keys;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Buckets addresses;

	private final Buckets numbers;

	TrackSubmission(SubmissionTable submissions, ReadSubmission reading, KeyRing keys, TransactionTemplate transaction,
			ApplicationEventPublisher events, IntakeSettings settings, Clock clock) {
		this.submissions = submissions;
		this.reading = reading;
		this.keys = keys;
		this.transaction = transaction;
		this.events = events;
		this.addresses = new Buckets(settings.guesses(), PERIOD, clock);
		this.numbers = new Buckets(settings.guessesPerNumber(), PERIOD, clock);
	}

	/**
	 * Returns the submission if number and code belong together.
	 * @throws Refused if too many wrong codes were tried
	 */
	public Optional<Submission> find(String number, String code, String address) {
		var from = NetworkPart.of(address);
		var read = ReceiptNumber.read(number);
		var aimed = read.map(ReceiptNumber::digits).orElse("");
		take(from, aimed);
		var found = read.flatMap((known) -> belonging(known, QueryCode.read(code)));
		if (found.isPresent()) {
			this.addresses.giveBack(from);
			this.numbers.giveBack(aimed);
			return found.map(this.reading::get);
		}
		if (this.addresses.isEmpty(from) || this.numbers.isEmpty(aimed)) {
			note(address, number);
		}
		return Optional.empty();
	}

	/** A try is counted before it is made, so that tries at the same moment count too. */
	private void take(String from, String aimed) {
		if (!this.addresses.take(from)) {
			throw Refused.because(IntakeProblems.CODE_TRIED_TOO_OFTEN, this.addresses.minutes(from));
		}
		if (!aimed.isEmpty() && !this.numbers.take(aimed)) {
			this.addresses.giveBack(from);
			throw Refused.because(IntakeProblems.CODE_TRIED_TOO_OFTEN, this.numbers.minutes(aimed));
		}
	}

	private Optional<SubmissionId> belonging(ReceiptNumber number, QueryCode code) {
		return this.submissions.codeOf(number).filter((kept) -> {
			var digest = this.keys.get(kept.keyId()).codeDigest(kept.id() + code.text());
			return MessageDigest.isEqual(digest, kept.digest());
		}).map(SubmissionTable.CodeDigest::id);
	}

	private void note(String address, String number) {
		var typed = number.substring(0, Math.min(SHOWN, number.length()));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new CodeGuessed(address, typed)));
	}

}
