package org.yichuang.intake;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.yichuang.intake.model.NetworkPart;
import org.yichuang.intake.usecase.Buckets;
import org.yichuang.kernel.SiteId;

/**
 * 提交限额 — how much one address may send, and how much one place takes before everybody
 * must show that they are no program. Ordinary people never meet it.
 */
@Component
public class SendLimits {

	/** Requests with faults in them count too, but not as much as what is accepted. */
	private static final int TRIES_PER_SUBMISSION = 10;

	private final IntakeSettings settings;

	private final Buckets tries;

	private final Buckets sent;

	private final Buckets points;

	SendLimits(IntakeSettings settings, Clock clock) {
		this.settings = settings;
		this.tries = new Buckets(settings.perAddress() * TRIES_PER_SUBMISSION, settings.period(), clock);
		this.sent = new Buckets(settings.perAddress(), settings.period(), clock);
		this.points = new Buckets(settings.perPoint(), settings.period(), clock);
	}

	/** Counts a request and says whether it is looked at at all. */
	public boolean admitsTry(String address) {
		return this.tries.take(NetworkPart.of(address));
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

	/** Counts what is about to be accepted; false if it must not be. */
	public boolean take(String address, SiteId site, String key) {
		this.points.take(point(site, key));
		return this.sent.take(NetworkPart.of(address));
	}

	/** Returns in how many minutes an address may send again. */
	public long minutes(String address) {
		return this.sent.minutes(NetworkPart.of(address));
	}

	private static String point(SiteId site, String key) {
		return site + "/" + key;
	}

}
