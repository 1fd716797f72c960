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
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.Range;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;

/** 听证报名入口 — people register for a hearing at {@code /send/hearing-<number>}. */
@Component
class RegistrationPoints implements SubmissionPoints {

	static final String KIND = "participation.hearing";

	private static final String PREFIX = "hearing-";

	private static final int MOST_OPEN = 50;

	private final ActivityStore activities;

	private final ActivityListStore lists;

	private final Clock clock;

	RegistrationPoints(ActivityStore activities, ActivityListStore lists, Clock clock) {
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
		return this.activities.byNumber(ActivityKind.HEARING, Long.parseLong(key.substring(PREFIX.length())))
			.filter((activity) -> activity.site().equals(site) && activity.state().isPublic())
			.flatMap(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		var open = new ActivityFilter(site, ActivityKind.HEARING, ActivityState.OPEN, null);
		return this.lists.activities(open, Range.EVERYWHERE, new ActivityFilter.Position(null, MOST_OPEN))
			.stream()
			.flatMap((activity) -> point(activity).stream())
			.filter(SubmissionPoint::open)
			.toList();
	}

	private Optional<SubmissionPoint> point(Activity activity) {
		var form = (activity.detail() instanceof HearingDetail hearing) ? hearing.form() : null;
		return Optional.ofNullable(form)
			.map((id) -> new SubmissionPoint(KIND, PREFIX + activity.number(), activity.id().toString(), new FormId(id),
					"报名参加“" + activity.text().title() + "”", "听证会公告、席位和遴选办法见 " + activity.path(),
					"报名结束后按公布的办法遴选参加人，结果会通知您，也可以凭回执编号和查询码查询。", activity.isOpenAt(this.clock.instant()),
					"这场听证会现在不接受报名，可能尚未开始或已经结束。"));
	}

}
