package org.yichuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.demo.BuildDemoActivities.Came;
import org.yichuang.demo.BuildDemoActivities.DemoForms;
import org.yichuang.demo.DemoActivities.DemoHearing;
import org.yichuang.demo.DemoActivities.DemoInterview;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.kernel.Beijing;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Ground;
import org.yichuang.participation.model.HearingDetail.HearingMatter;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.Window;

/**
 * Announces the demonstration's hearing, for which people register, and its interview,
 * for which they send questions beforehand.
 */
@Component
class BuildDemoMeetings {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final Duration HOW_LONG = Duration.ofMinutes(90);

	private final OpenDemoActivity office;

	private final DemoForms forms;

	private final Clock clock;

	BuildDemoMeetings(OpenDemoActivity office, DemoForms forms, Clock clock) {
		this.office = office;
		this.forms = forms;
		this.clock = clock;
	}

	void build(DemoActivities world) {
		hearing(world.hearing());
		interview(world.interview());
	}

	private void hearing(DemoHearing wanted) {
		var site = this.office.site(wanted.site());
		var id = this.office.begun(site, ActivityKind.HEARING, wanted.title());
		if (this.office.activity(site, id).state() == ActivityState.DRAFT) {
			var selection = new HearingSelection(wanted.attendance(), Rule.LOT, wanted.numberSource(), wanted.groups());
			this.office.save(site, id, new ActivityText(wanted.title(), wanted.introduction()),
					this.office.fromNow(wanted.days()),
					new HearingDetail(null, 0, "",
							new HearingMatter(Ground.DECISION, wanted.explanation(), wanted.draft()),
							new HearingSession(morning(wanted.heldIn()), wanted.place(), ""), selection));
		}
		this.office.opened(site, id);
		var detail = (HearingDetail) this.office.activity(site, id).detail();
		for (var number = 0; number < wanted.registrations().size(); number++) {
			this.forms.send(site, new Came("participation.hearing", id, version(detail.form(), detail.formVersion()),
					"demo-registration-" + number), wanted.registrations().get(number));
		}
	}

	private void interview(DemoInterview wanted) {
		var site = this.office.site(wanted.site());
		var id = this.office.begun(site, ActivityKind.INTERVIEW, wanted.title());
		if (this.office.activity(site, id).state() == ActivityState.DRAFT) {
			var guests = wanted.guests()
				.stream()
				.map((guest) -> new InterviewDetail.Guest(guest.name(), guest.post(), null))
				.toList();
			var begins = morning(wanted.heldIn());
			this.office.save(site, id, new ActivityText(wanted.title(), wanted.introduction()),
					new Window(begins, begins.plus(HOW_LONG)),
					new InterviewDetail(null, 0, guests, wanted.host(), wanted.background(), null, ""));
		}
		this.office.opened(site, id);
		var detail = (InterviewDetail) this.office.activity(site, id).detail();
		for (var number = 0; number < wanted.questions().size(); number++) {
			this.forms.send(site, new Came("participation.interview-question", id,
					version(detail.form(), detail.formVersion()), "demo-question-" + number),
					wanted.questions().get(number));
		}
	}

	/** The morning of a day to come. */
	private Instant morning(int days) {
		var day = Beijing.today(this.clock).plusDays(days);
		return day.atTime(MORNING).atZone(Beijing.ZONE).toInstant();
	}

	private static FormVersion version(@Nullable UUID form, int number) {
		if (form == null) {
			throw new IllegalStateException("nothing is asked yet");
		}
		return new FormVersion(new FormId(form), number);
	}

}
