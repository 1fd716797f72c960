package org.yichuang.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.outlet.Notice;

/**
 * Turns what is announced of direct reports into audit entries, measurements and notices,
 * in its transaction.
 */
@Component
class DirectReportOutlets {

	private static final String REPORTED = "disclosure.reported";

	private static final String UPWARD = "disclosure.reported-upward";

	private static final String ADOPTED = "disclosure.adopted-upward";

	private final ApplicationEventPublisher outlets;

	private final MessageSource messages;

	DirectReportOutlets(ApplicationEventPublisher outlets, MessageSource messages) {
		this.outlets = outlets;
		this.messages = messages;
	}

	@EventListener
	void on(DirectReportEvent event) {
		switch (event) {
			case DirectReportEvent.ReportSent sent ->
				audit(sent.actor(), "disclosure.send-report", sent.report(), sent.place());
			case DirectReportEvent.ReportAmended amended ->
				audit(amended.actor(), "disclosure.amend-report", amended.report(), amended.place());
			case DirectReportEvent.ReportWithdrawn withdrawn ->
				audit(withdrawn.actor(), "disclosure.withdraw-report", withdrawn.report(), withdrawn.place());
			case DirectReportEvent.ReportAccepted accepted -> {
				audit(accepted.actor(), "disclosure.accept-report", accepted.report(), accepted.place());
				this.outlets.publishEvent(new Measurement(REPORTED, accepted.report().body(), null,
						accepted.report().id().toString(), accepted.report().course().sentAt(), 1));
			}
			case DirectReportEvent.ReportReturned returned -> returned(returned);
			case DirectReportEvent.SenderTold told -> tell(told.reports());
			case DirectReportEvent.SheetTaken taken -> this.outlets.publishEvent(AuditEntry.of(taken.actor(),
					"disclosure.upload-" + taken.upload().kind().name().toLowerCase(Locale.ROOT), "report-upload",
					taken.upload().id(), taken.bodyName(), taken.place()));
			case DirectReportEvent.UpwardWritten written -> upward(written);
		}
	}

	private void returned(DirectReportEvent.ReportReturned returned) {
		audit(returned.actor(), "disclosure.return-report", returned.report(), returned.place());
		if (returned.before().state() == DirectReportState.ACCEPTED) {
			this.outlets.publishEvent(new MeasurementWithdrawn(REPORTED, returned.report().id().toString(), null));
		}
	}

	private void tell(List<DirectReport> reports) {
		var first = reports.getFirst();
		var title = (reports.size() == 1) ? words("report-returned", first.item().title())
				: words("reports-returned", first.item().title(), reports.size());
		this.outlets.publishEvent(new Notice(List.of(Objects.requireNonNull(first.course().sentBy())),
				"disclosure.report-returned", title, first.course().note(), (reports.size() == 1)
						? "/console/disclosure-reports/" + first.id() : "/console/disclosure-reports?state=RETURNED"));
	}

	private void upward(DirectReportEvent.UpwardWritten written) {
		var item = Objects.requireNonNull((written.item() != null) ? written.item() : written.before());
		this.outlets.publishEvent(AuditEntry.of(written.actor(), action(written), "upward-item", item.id(),
				item.item().title(), written.place()));
		var before = written.before();
		var after = written.item();
		if (!Objects.equals(sentOn(before), sentOn(after))) {
			measure(UPWARD, item, sentOn(before), sentOn(after));
		}
		if (!Objects.equals(adoptedOn(before), adoptedOn(after))) {
			measure(ADOPTED, item, adoptedOn(before), adoptedOn(after));
		}
	}

	private void measure(String kind, UpwardItem item, @Nullable LocalDate before, @Nullable LocalDate after) {
		if (before != null) {
			this.outlets.publishEvent(new MeasurementWithdrawn(kind, item.id().toString(), null));
		}
		if (after != null) {
			this.outlets
				.publishEvent(new Measurement(kind, item.body(), null, item.id().toString(), moment(item, after), 1));
		}
	}

	/**
	 * The day is all that counts; the version tells a day from the same one written anew
	 * after it was taken back.
	 */
	private static Instant moment(UpwardItem item, LocalDate day) {
		return Beijing.start(day).plus(item.version(), ChronoUnit.MILLIS);
	}

	private static String action(DirectReportEvent.UpwardWritten written) {
		if (written.item() == null) {
			return "disclosure.remove-upward";
		}
		return (written.before() == null) ? "disclosure.write-upward" : "disclosure.change-upward";
	}

	private static @Nullable LocalDate sentOn(@Nullable UpwardItem item) {
		return (item != null) ? item.item().sentOn() : null;
	}

	private static @Nullable LocalDate adoptedOn(@Nullable UpwardItem item) {
		var adoption = (item != null) ? item.adoption() : null;
		return (adoption != null) ? adoption.on() : null;
	}

	private void audit(Actor actor, String action, DirectReport report, Place place) {
		this.outlets
			.publishEvent(AuditEntry.of(actor, action, "direct-report", report.id(), report.item().title(), place));
	}

	private String words(String part, Object... arguments) {
		return Objects.requireNonNull(
				this.messages.getMessage("disclosure.notice." + part, arguments, "", Locale.SIMPLIFIED_CHINESE));
	}

}
