package org.yichuang.participation.usecase;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.Outcome;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.model.Seating;
import org.yichuang.participation.store.RegistrationStore;
import org.yichuang.platform.Spreadsheet;

/**
 * Lists who registered for a hearing, leaves out who does not qualify, names who is
 * invited, and lets reserves move up when somebody does not come.
 */
@Component
public class ScreenRegistrations {

	private static final int LONGEST_NAME = 40;

	private final ActivityDossiers dossiers;

	private final RegistrationStore registrations;

	private final HearingSteps steps;

	private final TellRegistrants telling;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	ScreenRegistrations(ActivityDossiers dossiers, RegistrationStore registrations, HearingSteps steps,
			TellRegistrants telling, ShowActivityPages pages, ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.registrations = registrations;
		this.steps = steps;
		this.telling = telling;
		this.pages = pages;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Lists registrations as they came. */
	public Slice<Registration> registrations(Dossier dossier, @Nullable State state, Position position) {
		return Slice.cut(this.registrations.slice(dossier.activity().id(), state, position), position.size(),
				(one) -> one.id().toString());
	}

	/** Returns how many stand in each state. */
	public Map<State, Long> counts(Dossier dossier) {
		return this.registrations.counts(dossier.activity().id());
	}

	/**
	 * Returns why {@code actor} may not change registrations now; empty means go ahead.
	 */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var activity = dossier.activity();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!activity.state().isPublic() || activity.state() == ActivityState.CANCELLED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.when(this.steps.isHeld(HearingSteps.of(activity)), ParticipationProblems.HEARING_HELD_ALREADY)
			.list();
	}

	/**
	 * Leaves somebody out because they do not qualify, or takes them in again.
	 * @param reason why not; empty to take them in again
	 * @throws Refused if {@link #refusals} is not empty or participants are selected
	 */
	@Transactional
	public void exclude(Actor actor, ActivityId id, UUID registration, String reason) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var one = this.registrations.get(id, registration);
		var wanted = reason.isBlank() ? State.INELIGIBLE : State.RECEIVED;
		if (this.steps.isDrawn(id)) {
			throw Refused.because(ParticipationProblems.HEARING_SELECTED_ALREADY);
		}
		if (one.outcome().state() != wanted) {
			throw Refused.because(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		}
		this.registrations.put(one.with(reason.isBlank() ? Outcome.RECEIVED
				: one.outcome().in(State.INELIGIBLE, 0, HearingSteps.reason(reason))));
		this.timeLine.note(actor, dossier,
				reason.isBlank() ? "participation.restore-registration" : "participation.exclude-registration",
				one.number());
	}

	/**
	 * Notes that somebody does not come; the first reserve of the group moves up.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public void withdraw(Actor actor, ActivityId id, UUID registration, String reason) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		leave(actor, dossier, this.registrations.get(id, registration), HearingSteps.reason(reason));
	}

	/** Lets somebody go, and the next one move up; readers see the list as it is then. */
	void leave(Actor actor, Dossier dossier, Registration one, String reason) {
		var was = one.outcome();
		if (!one.isEligible() || was.state() == State.NOT_SELECTED) {
			throw Refused.because(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		}
		var id = dossier.activity().id();
		var gone = one.with(was.in(State.WITHDRAWN, 0, reason));
		this.registrations.put(gone);
		this.telling.outcome(dossier, gone);
		this.timeLine.note(actor, dossier, "participation.withdraw-registration", one.number());
		if (was.state() == State.SELECTED) {
			Seating.next(this.registrations.all(id), one.group()).ifPresent((next) -> {
				var seated = next.with(next.outcome().in(State.SELECTED, 0, ""));
				this.registrations.put(seated);
				this.telling.outcome(dossier, seated);
				this.timeLine.note(Actor.SYSTEM, dossier, "participation.move-up-reserve", next.number());
			});
		}
		if (this.steps.isDrawn(id)) {
			this.pages.recount(dossier.activity());
		}
	}

	/**
	 * Names somebody for a seat of an invited group.
	 * @throws Refused if {@link #refusals} is not empty, people register for the group,
	 * or its seats are taken
	 * @throws Invalid if the name is blank or too long
	 */
	@Transactional
	public void invite(Actor actor, ActivityId id, int group, String name) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var groups = HearingSteps.of(dossier.activity()).selection().groups();
		if (group < 0 || group >= groups.size() || !groups.get(group).invited()) {
			throw Refused.because(ParticipationProblems.HEARING_GROUP_NOT_INVITED);
		}
		long taken = this.registrations.all(id)
			.stream()
			.filter((one) -> one.group() == group && one.outcome().state() == State.SELECTED)
			.count();
		if (taken >= groups.get(group).seats()) {
			throw Refused.because(ParticipationProblems.HEARING_SEATS_TAKEN, groups.get(group).seats());
		}
		this.registrations.add(new Registration(Id.nextUuid(), id, null, "", group, name(name), this.clock.instant(),
				Outcome.RECEIVED.in(State.SELECTED, 0, ""), 0));
		this.timeLine.note(actor, dossier, "participation.invite-participant", groups.get(group).name());
		if (this.steps.isDrawn(id)) {
			this.pages.recount(dossier.activity());
		}
	}

	private static String name(String name) {
		var line = ActivityFields.line(name);
		if (line.isEmpty()) {
			throw Invalid.field("name", KernelProblems.REQUIRED);
		}
		if (line.length() > LONGEST_NAME) {
			throw Invalid.field("name", KernelProblems.TOO_LONG, LONGEST_NAME);
		}
		return line;
	}

	/**
	 * Writes all registrations as a table, names as lists show them.
	 * @throws NotFound if there is none, or the actor may see nothing there
	 * @throws Refused if the actor may only look at what is published
	 */
	public void export(Actor actor, ActivityId id, Function<State, String> words, OutputStream out) {
		var dossier = this.dossiers.originals(actor, id);
		var groups = HearingSteps.of(dossier.activity()).selection().groups();
		this.timeLine.note(actor, dossier, "participation.export-registrations", "");
		var head = List.of("报名序号", "回执编号", "报名时间", "类别", "姓名", "结果", "候补顺序", "原因");
		try (var sheet = new Spreadsheet(out, "听证报名", head)) {
			for (var one : this.registrations.all(id)) {
				var outcome = one.outcome();
				sheet.row(List.of(blank(outcome.serial()), one.number(), Beijing.second(one.receivedAt()),
						groups.get(one.group()).name(), one.shownName(), words.apply(outcome.state()),
						blank(outcome.reserve()), outcome.reason()));
			}
		}
	}

	private static String blank(int number) {
		return (number == 0) ? "" : String.valueOf(number);
	}

}
