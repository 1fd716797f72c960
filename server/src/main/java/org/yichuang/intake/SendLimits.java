package org.yichuang.intake;

import java.time.Clock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.yichuang.platform.NetworkPart;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Buckets;

/**
 * 提交限额 — how much one address may send, and how much one place takes before everybody
 * must show that they are no program. Ordinary people never meet it.
 */
@Component
public class SendLimits {

	/** Requests with faults in them count too, but not as much as what is accepted. */
	private static final int TRIES_PER_SUBMISSION = 10;

	/** A person who hesitates asks a few times for each letter. */
	private static final int HINTS_PER_SUBMISSION = 5;

	private static final long KILO = 1024;

	private static final int REMEMBERED = 200_000;

	private final IntakeSettings settings;

	private final Buckets tries;

	private final Buckets sent;

	private final Buckets points;

	private final Buckets hints;

	private final Buckets uploads;

	private final Cache<String, Boolean> counted;

	SendLimits(IntakeSettings settings, Clock clock) {
		this.settings = settings;
		this.counted = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(settings.longest()).build();
		this.tries = new Buckets(settings.perAddress() * TRIES_PER_SUBMISSION, settings.period(), clock);
		this.sent = new Buckets(settings.perAddress(), settings.period(), clock);
		this.hints = new Buckets(settings.perAddress() * HINTS_PER_SUBMISSION, settings.period(), clock);
		this.uploads = new Buckets(settings.uploadKilobytes(), settings.period(), clock);
		this.points = new Buckets(settings.perPoint(), settings.period(), clock);
	}

	/** Counts a request and says whether it is looked at at all. */
	public boolean admitsTry(String address) {
		return this.tries.take(NetworkPart.of(address));
	}

	/** Counts a search for what is answered already; false if it must not be made. */
	public boolean admitsHint(String address) {
		return this.hints.take(NetworkPart.of(address));
	}

	/**
	 * Counts what is attached to a form; false if it must not be kept.
	 * @param bytes of all files
	 */
	public boolean admitsUpload(String address, long bytes) {
		return this.uploads.take(NetworkPart.of(address), kilobytes(bytes));
	}

	/** What belongs to something that was accepted does not count any more. */
	public void acceptedUpload(String address, long bytes) {
		this.uploads.giveBack(NetworkPart.of(address), kilobytes(bytes));
	}

	/** Returns in how many minutes an address may attach so much again. */
	public long minutesForUpload(String address, long bytes) {
		return this.uploads.minutes(NetworkPart.of(address), kilobytes(bytes));
	}

	/**
	 * Says whether a form was counted before: who sends it again, because the answer was
	 * lost or the button clicked twice, is not hindered.
	 */
	public boolean isCounted(FormTicket ticket) {
		return this.counted.getIfPresent(ticket.idempotencyKey()) != null;
	}

	/** Says whether a question must be answered that programs cannot. */
	public boolean asksForProof(String address, SiteId site, String key) {
		return this.sent.taken(NetworkPart.of(address)) >= this.settings.challengeAfter()
				|| this.points.isEmpty(point(site, key));
	}

	/** Says whether nothing more is taken from an address for now. */
	public boolean isOver(String address) {
		return this.sent.isEmpty(NetworkPart.of(address));
	}

	/** Counts what is about to be accepted, once; false if it must not be. */
	public boolean take(FormTicket ticket, String address, SiteId site, String key) {
		var name = ticket.idempotencyKey();
		if (this.counted.asMap().putIfAbsent(name, true) != null || take(address, site, key)) {
			return true;
		}
		this.counted.invalidate(name);
		return false;
	}

	/** Counts one more. */
	boolean take(String address, SiteId site, String key) {
		this.points.take(point(site, key));
		return this.sent.take(NetworkPart.of(address));
	}

	/** Returns in how many minutes an address may send again. */
	public long minutes(String address) {
		return this.sent.minutes(NetworkPart.of(address));
	}

	private static long kilobytes(long bytes) {
		return (bytes + KILO - 1) / KILO;
	}

	private static String point(SiteId site, String key) {
		return site + "/" + key;
	}

}
