package org.yichuang.citizens.usecase;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.GeneralException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenSignIns.IdentityAnswer;
import org.yichuang.citizens.CitizenSignIns.IdentityQuestion;
import org.yichuang.citizens.CitizenSignIns.Where;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.SignIn;
import org.yichuang.citizens.WayKind;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.citizens.store.WayTable.Proven;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.TextSeal;

/**
 * Signs somebody in whom the identity provider vouches for. What must be known when they
 * come back is sealed in a cookie of their browser; nothing waits here.
 */
@Component
public class SignInByIdentity {

	private static final Logger LOG = LoggerFactory.getLogger(SignInByIdentity.class);

	private static final String OWNER = "citizens-identity";

	private static final String BETWEEN = " ";

	private static final Duration LIFE = Duration.ofMinutes(10);

	private final IdentityProvider provider;

	private final FindOffer offers;

	private final SignInLimits limits;

	private final ProveHolder proving;

	private final ConfirmWay confirming;

	private final TextSeal seal;

	private final CitizensSettings settings;

	private final Clock clock;

	SignInByIdentity(IdentityProvider provider, FindOffer offers, SignInLimits limits, ProveHolder proving,
			ConfirmWay confirming, TextSeal seal, CitizensSettings settings, Clock clock) {
		this.provider = provider;
		this.offers = offers;
		this.limits = limits;
		this.proving = proving;
		this.confirming = confirming;
		this.seal = seal;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Returns where somebody is sent to, and what their browser keeps meanwhile.
	 * @param back where they come back to
	 * @throws Refused if there is no provider, or it cannot be reached
	 */
	public IdentityQuestion question(URI back, Where where) {
		if (this.offers.offer().identity().isEmpty()) {
			throw Refused.because(CitizensProblems.WAY_NOT_OFFERED);
		}
		var asked = new IdentityProvider.Asked(CitizenKeys.secret(), CitizenKeys.secret(), CitizenKeys.secret());
		var citizen = where.citizen();
		var kept = String.join(BETWEEN, asked.state(), asked.nonce(), asked.verifier(),
				Long.toString(this.clock.instant().plus(LIFE).toEpochMilli()),
				(citizen != null) ? citizen.toString() : "-");
		try {
			return new IdentityQuestion(this.provider.question(asked, back).toString(), this.seal.seal(OWNER, kept));
		}
		catch (IOException | GeneralException failure) {
			throw failed(failure);
		}
	}

	/**
	 * Takes what the provider said. Nothing is added to an account by coming back alone:
	 * its holder is asked first.
	 * @throws Refused if it is not what was asked for
	 */
	public SignIn answer(IdentityAnswer answer, URI back, Where where) {
		var kept = kept(answer);
		var citizen = where.citizen();
		if (!kept[4].equals("-") && !kept[4].equals(String.valueOf(citizen))) {
			return new SignIn.Over();
		}
		this.limits.takeIdentity(where.address());
		try {
			var subject = this.provider.subject(answer.code(), new IdentityProvider.Asked(kept[0], kept[1], kept[2]),
					back);
			this.limits.goodIdentity(where.address());
			var proven = new Proven(WayKind.IDENTITY, this.settings.identity().issuer() + BETWEEN + subject,
					this.settings.identity().label());
			return kept[4].equals("-") ? this.proving.prove(proven, null, where.site())
					: this.confirming.question(proven, CitizenId.of(kept[4]));
		}
		catch (IOException | GeneralException | BadJOSEException | JOSEException failure) {
			throw failed(failure);
		}
	}

	/** What the browser kept, if it is ours, fresh, and belongs to this answer. */
	private String[] kept(IdentityAnswer answer) {
		var parts = opened(answer.kept()).split(BETWEEN);
		boolean fits = parts.length == 5 && !answer.code().isEmpty()
				&& MessageDigest.isEqual(bytes(parts[0]), bytes(answer.state()))
				&& this.clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[3])))
				&& (answer.issuer().isEmpty() || this.provider.isIssuer(answer.issuer()));
		if (!fits) {
			throw Refused.because(CitizensProblems.IDENTITY_FAILED);
		}
		return parts;
	}

	/** A text that is not sealed is nobody's but a stranger's. */
	private String opened(String kept) {
		try {
			return kept.startsWith("sealed:") ? this.seal.open(OWNER, kept) : "";
		}
		catch (IllegalStateException | IllegalArgumentException notOurs) {
			return "";
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Refused failed(Exception failure) {
		LOG.warn("统一身份认证没有成功：{}", failure.getMessage());
		return Refused.because(CitizensProblems.IDENTITY_FAILED);
	}

}
