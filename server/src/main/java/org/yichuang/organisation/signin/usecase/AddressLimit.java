package org.yichuang.organisation.signin.usecase;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.platform.Buckets;
import org.yichuang.platform.NetworkPart;

/**
 * 来源限制 — how many failures one network address may cause, over all accounts; each node
 * counts for itself.
 */
@Component
public class AddressLimit {

	private final Buckets addresses;

	AddressLimit(SignInSettings settings, Clock clock) {
		this.addresses = new Buckets(settings.addressFailures(), settings.addressPeriod(), clock);
	}

	/**
	 * @throws Refused if an address has caused too many failures
	 */
	public void check(String address) {
		if (this.addresses.isEmpty(NetworkPart.of(address))) {
			throw Refused.because(SignInProblems.SIGN_IN_TOO_OFTEN);
		}
	}

	/** Counts a failure. */
	public void countFailure(String address) {
		this.addresses.take(NetworkPart.of(address));
	}

}
