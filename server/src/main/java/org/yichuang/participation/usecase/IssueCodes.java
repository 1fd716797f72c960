package org.yichuang.participation.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.store.UrnStore;

/**
 * Makes link codes for those who are invited. They are shown once and kept as digests.
 */
@Component
public class IssueCodes {

	private static final int MOST = 5_000;

	/** No characters that look alike. */
	private static final String ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679";

	private static final int LENGTH = 12;

	private final ActivityDossiers dossiers;

	private final UrnStore urns;

	private final ActivityTimeLine timeLine;

	private final SecureRandom random = new SecureRandom();

	IssueCodes(ActivityDossiers dossiers, UrnStore urns, ActivityTimeLine timeLine) {
		this.dossiers = dossiers;
		this.urns = urns;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not make codes now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var activity = dossier.activity();
		var state = activity.state();
		var takesCodes = switch (activity.detail()) {
			case SurveyDetail survey -> survey.once() == SurveyDetail.OncePer.CODE;
			case ReviewDetail review -> !review.invited().isEmpty();
			default -> false;
		};
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!takesCodes, ParticipationProblems.TAKES_NO_CODES)
			.when(state == ActivityState.CLOSED || state == ActivityState.CONCLUDED || state == ActivityState.CANCELLED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Makes codes.
	 * @param group for which group of a review; empty for a survey
	 * @param count how many, 1 to 5,000
	 * @return the codes; they cannot be had again
	 * @throws Refused if {@link #refusals} is not empty or there are too many
	 * @throws Invalid if the review invites no such group
	 */
	@Transactional
	public List<String> issue(Actor actor, ActivityId id, String group, int count) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		if (count < 1 || count > MOST) {
			throw Refused.because(ParticipationProblems.TOO_MANY_CODES, MOST);
		}
		if (!isInvited(dossier.activity().detail(), group)) {
			throw Invalid.field("group", KernelProblems.MALFORMED, group);
		}
		var codes = new ArrayList<String>();
		for (var i = 0; i < count; i++) {
			codes.add(code());
		}
		this.urns.addCodes(id, group, codes.stream().map(IssueCodes::digest).toList());
		this.timeLine.note(actor, dossier, "participation.issue-codes", (group + " " + count).strip());
		return codes;
	}

	private static boolean isInvited(ActivityDetail detail, String group) {
		return (detail instanceof ReviewDetail review)
				? review.invited().stream().anyMatch((one) -> one.key().equals(group)) : group.isEmpty();
	}

	/** Returns how many codes there are and how many were used. */
	public CodeCounts counts(Dossier dossier) {
		return this.urns.codes(dossier.activity().id());
	}

	private String code() {
		var code = new StringBuilder();
		for (var i = 0; i < LENGTH; i++) {
			code.append((i > 0 && i % 4 == 0) ? "-" : "")
				.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	/** Returns what is kept of a code; blanks, dashes and case do not matter. */
	static byte[] digest(String code) {
		var bare = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return sha256(bare.getBytes(StandardCharsets.UTF_8));
	}

	static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
