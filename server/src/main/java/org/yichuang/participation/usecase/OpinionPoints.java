package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FormId;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.Range;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;

/** 意见入口 — opinions on a draft are sent to {@code /send/consultation-<number>}. */
@Component
class OpinionPoints implements SubmissionPoints {

	static final String KIND = "participation.opinion";

	private static final String PREFIX = "consultation-";

	private static final int MOST_OPEN = 50;

	private final ActivityStore activities;

	private final ActivityListStore lists;

	private final Clock clock;

	OpinionPoints(ActivityStore activities, ActivityListStore lists, Clock clock) {
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
		return this.activities.byNumber(ActivityKind.CONSULTATION, Long.parseLong(key.substring(PREFIX.length())))
			.filter((activity) -> activity.site().equals(site) && activity.state().isPublic())
			.flatMap(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		var open = new ActivityFilter(site, ActivityKind.CONSULTATION, ActivityState.OPEN, null);
		return this.lists.activities(open, Range.EVERYWHERE, new ActivityFilter.Position(null, MOST_OPEN))
			.stream()
			.flatMap((activity) -> point(activity).stream())
			.filter(SubmissionPoint::open)
			.toList();
	}

	private Optional<SubmissionPoint> point(Activity activity) {
		var form = (activity.detail() instanceof ConsultationDetail consultation) ? consultation.form() : null;
		return Optional.ofNullable(form)
			.map((id) -> new SubmissionPoint(KIND, PREFIX + activity.number(), activity.id().toString(), new FormId(id),
					"对《" + activity.text().title() + "》提出意见", "征求意见稿全文见 " + activity.path(),
					"我们会逐条研究您的意见，结束后公布采纳情况和理由。", activity.isOpenAt(this.clock.instant()), "这项征集现在不接收意见，可能尚未开始或已经结束。"));
	}

}
