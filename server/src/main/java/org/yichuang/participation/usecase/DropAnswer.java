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
	 * @param code the link code, empty where none is asked for
	 * @param answers by field, checked
	 */
	@Transactional
	public Outcome drop(Activity survey, String seal, String code, Map<String, List<String>> answers) {
		if (!isOpen(survey)) {
			return Outcome.NOT_OPEN;
		}
		var digest = IssueCodes.sha256(seal.getBytes(StandardCharsets.UTF_8));
		if (!this.urns.breakSeal(digest, Beijing.today(this.clock))) {
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
			return asksCode(survey) ? this.urns.useCode(survey.id(), IssueCodes.digest(code)) : Optional.of("");
		}
		if (code.isEmpty()) {
			return review.group(ReviewDetail.PUBLIC).map(ReviewDetail.Group::key);
		}
		return this.urns.useCode(survey.id(), IssueCodes.digest(code))
			.filter((group) -> review.group(group).isPresent());
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
		/** There is no such code, or it was used. */
		CODE_USED

	}

}
