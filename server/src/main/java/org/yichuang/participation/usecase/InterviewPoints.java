package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FormId;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.Range;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;

/**
 * 提问入口 — questions for an interview are sent to {@code /send/interview-<number>}, from
 * its announcement until its end.
 */
@Component
class InterviewPoints implements SubmissionPoints {

	static final String KIND = "participation.interview-question";

	private static final String PREFIX = "interview-";

	private static final int MOST_OPEN = 50;

	private final ActivityStore activities;

	private final ActivityListStore lists;

	private final Clock clock;

	InterviewPoints(ActivityStore activities, ActivityListStore lists, Clock clock) {
		this.activities = activities;
		this.lists = lists;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String prefix() {
		return PREFIX;
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		if (!key.matches(PREFIX + "\\d{1,12}")) {
			return Optional.empty();
		}
		return this.activities.byNumber(ActivityKind.INTERVIEW, Long.parseLong(key.substring(PREFIX.length())))
			.filter((activity) -> activity.site().equals(site) && activity.state().isPublic())
			.flatMap(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return Stream.of(ActivityState.OPEN, ActivityState.APPROVED)
			.map((state) -> new ActivityFilter(site, ActivityKind.INTERVIEW, state, null))
			.flatMap((filter) -> this.lists
				.activities(filter, Range.EVERYWHERE, new ActivityFilter.Position(null, MOST_OPEN))
				.stream())
			.flatMap((activity) -> point(activity).stream())
			.filter(SubmissionPoint::open)
			.toList();
	}

	private Optional<SubmissionPoint> point(Activity activity) {
		var form = (activity.detail() instanceof InterviewDetail interview) ? interview.form() : null;
		return Optional.ofNullable(form)
			.map((id) -> new SubmissionPoint(KIND, PREFIX + activity.number(), activity.id().toString(), new FormId(id),
					"向“" + activity.text().title() + "”提问", "访谈页面见 " + activity.path(),
					"工作人员甄别后，问题会显示在访谈页面；嘉宾的答复在访谈实录中公布，也可凭编号和查询码查看。", takesQuestions(activity), "这次访谈现在不接收提问，可能已经结束。"));
	}

	private boolean takesQuestions(Activity activity) {
		return activity.state() == ActivityState.APPROVED || activity.isOpenAt(this.clock.instant());
	}

}
