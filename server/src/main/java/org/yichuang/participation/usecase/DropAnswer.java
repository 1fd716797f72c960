package org.yichuang.participation.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.yichuang.kernel.Beijing;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.UrnStore;

/**
 * Drops an answer into the urn of a survey: one small transaction, thanks only after it.
 * Nothing of who, from where and when is kept with it.
 */
@Component
public class DropAnswer {

	private final ActivityStore activities;

	private final UrnStore urns;

	private final Clock clock;

	DropAnswer(ActivityStore activities, UrnStore urns, Clock clock) {
		this.activities = activities;
		this.urns = urns;
		this.clock = clock;
	}

	/**
	 * Returns the survey or review whose address holds a number, if readers may see it.
	 */
	public Optional<Activity> asked(ActivityKind kind, long number) {
		return this.activities.byNumber(kind, number)
			.filter((activity) -> activity.detail() instanceof AskedInUrn && activity.state().isPublic());
	}

	/** Says whether a survey takes answers now. */
	public boolean isOpen(Activity survey) {
		return survey.isOpenAt(this.clock.instant());
	}

	/**
	 * Drops an answer in.
	 * @param seal the one-time seal of the form that was sent
	 * @param code the link code, or the seal of the account; empty where neither is asked
	 * for
	 * @param answers by field, checked
	 */
	@Transactional
	public Outcome drop(Activity survey, String seal, String code, Map<String, List<String>> answers) {
		if (!isOpen(survey)) {
			return Outcome.NOT_OPEN;
		}
		if (!this.urns.breakSeal(digest(seal), Beijing.today(this.clock))) {
			return Outcome.TAKEN;
		}
		var group = group(survey, code);
		if (group.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return Outcome.CODE_USED;
		}
		this.urns.drop(survey.id(),
				(survey.detail() instanceof ReviewDetail) ? ReviewBatch.from(group.get(), answers) : answers);
		return Outcome.TAKEN;
	}

	/**
	 * Returns the group that an answer belongs to, the empty one for surveys, and uses up
	 * the code that says so; empty if the code is not good.
	 */
	private Optional<String> group(Activity survey, String code) {
		if (!(survey.detail() instanceof ReviewDetail review)) {
			return ofSurvey(survey, code);
		}
		if (code.isEmpty()) {
			return review.group(ReviewDetail.PUBLIC).map(ReviewDetail.Group::key);
		}
		return this.urns.useCode(survey.id(), IssueCodes.digest(code))
			.filter((group) -> review.group(group).isPresent());
	}

	private Optional<String> ofSurvey(Activity survey, String code) {
		if (asksAccount(survey)) {
			boolean first = !code.isEmpty() && this.urns.useAccount(survey.id(), digest(code));
			return first ? Optional.of("") : Optional.empty();
		}
		return asksCode(survey) ? this.urns.useCode(survey.id(), IssueCodes.digest(code)) : Optional.of("");
	}

	/** Says whether the holder of an account has answered a survey. */
	public boolean hasAnswered(Activity survey, String seal) {
		return this.urns.isUsed(survey.id(), digest(seal));
	}

	private static byte[] digest(String seal) {
		return IssueCodes.sha256(seal.getBytes(StandardCharsets.UTF_8));
	}

	/** Says whether nobody can answer without being signed in. */
	public static boolean asksAccount(Activity survey) {
		return survey.detail() instanceof AskedInUrn detail && detail.once() == OncePer.ACCOUNT;
	}

	/** Says whether nobody can answer without a link code. */
	public static boolean asksCode(Activity survey) {
		return survey.detail() instanceof AskedInUrn detail && detail.once() == OncePer.CODE;
	}

	/** Says whether somebody can answer with a link code, or must. */
	public static boolean takesCode(Activity survey) {
		return asksCode(survey) || survey.detail() instanceof ReviewDetail review && !review.invited().isEmpty();
	}

	/** Says whether a survey asks the browser to remember. */
	public static boolean asksDevice(Activity survey) {
		return survey.detail() instanceof AskedInUrn detail && detail.once() == OncePer.DEVICE;
	}

	/** What became of it. */
	public enum Outcome {

		/** It lies in the urn, once. */
		TAKEN,
		/** The survey takes no answers now. */
		NOT_OPEN,
		/** There is no such code, or it was used; or the account has answered. */
		CODE_USED

	}

}
