package org.yichuang.casework.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.OfficeHours;
import org.yichuang.casework.model.Pause;
import org.yichuang.casework.model.Reckoner;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.store.ClockStore;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.WorkingCalendars;

/** 计时 — starts, stops and reckons clocks by the calendar and the rules that hold. */
@Component
public class ClockWork {

	private final WorkingCalendars calendars;

	private final OfficeHours hours;

	private final RuleBook rules;

	private final ClockStore clocks;

	private final Clock clock;

	ClockWork(WorkingCalendars calendars, OfficeHours hours, RuleBook rules, ClockStore clocks, Clock clock) {
		this.calendars = calendars;
		this.hours = hours;
		this.rules = rules;
		this.clocks = clocks;
		this.clock = clock;
	}

	/** Returns the time it is, as exactly as tables keep it. */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Returns a reckoner by the notices that are loaded now. */
	public Reckoner reckoner() {
		return new Reckoner(this.calendars.current(), this.hours);
	}

	/** Returns how much office time lies between two moments. */
	Duration officeTime(Instant from, Instant to) {
		return this.hours.between(this.calendars.current(), from, to);
	}

	/** Returns the rule that holds for a case: by the day its clock started. */
	public Rule rule(Case matter) {
		var started = matter.clock().startedAt();
		var since = (started != null) ? started : now();
		return this.rules.of(matter.kind(), matter.body(), Beijing.day(since));
	}

	/** Returns the limit that the rules give a kind at a body today. */
	public Allowance limit(String kind, BodyId body) {
		return this.rules.of(kind, body, Beijing.day(now())).limit();
	}

	/** Returns a clock that starts, or starts again from zero. */
	CaseClock started(Case matter, Instant start, Allowance limit) {
		return started(matter, start, limit, List.of());
	}

	/**
	 * Returns a clock that starts again, perhaps from a day that lies back: what was
	 * decided about it since then holds.
	 */
	CaseClock restarted(Dossier dossier, Instant start, Allowance limit) {
		return started(dossier.matter(), start, limit, dossier.extensions());
	}

	private CaseClock started(Case matter, Instant start, Allowance limit, List<Extension> extensions) {
		var fresh = new CaseClock(limit, start, null, false, null, null, null, null);
		var rule = this.rules.of(matter.kind(), matter.body(), Beijing.day(start));
		return reckoned(fresh, rule, List.of(), extensions);
	}

	/**
	 * Ends the pause of a clock that starts again. What stood before the start counts for
	 * nothing; a pause that began after it is over when it began.
	 */
	void endPause(Case matter, Instant start) {
		var since = matter.clock().pausedAt();
		if (since != null && matter.clock().isPaused()) {
			this.clocks.resume(matter.id(), start.isBefore(since) ? since : start);
		}
	}

	/** Makes the clock stand. */
	CaseClock paused(Dossier dossier, Instant now, String ground) {
		this.clocks.pause(dossier.matter().id(), now, ground);
		var it = dossier.matter().clock();
		return new CaseClock(it.allowance(), it.startedAt(), it.dueAt(), it.provisional(), it.yellowAt(), it.redAt(),
				now, null);
	}

	/** Lets the clock run on; what was left is left. */
	CaseClock resumed(Dossier dossier, Instant now) {
		this.clocks.resume(dossier.matter().id(), now);
		var it = dossier.matter().clock();
		var running = new CaseClock(it.allowance(), it.startedAt(), it.dueAt(), it.provisional(), it.yellowAt(),
				it.redAt(), null, null);
		return reckoned(running, rule(dossier.matter()), ended(dossier.pauses(), now), dossier.extensions());
	}

	/** Stops the clock for good; a pause ends with it. */
	CaseClock stopped(Dossier dossier, Instant now) {
		var it = dossier.matter().clock();
		if (it.stoppedAt() != null) {
			return it;
		}
		if (it.pausedAt() != null) {
			this.clocks.resume(dossier.matter().id(), now);
		}
		return new CaseClock(it.allowance(), it.startedAt(), it.dueAt(), it.provisional(), it.yellowAt(), it.redAt(),
				it.pausedAt(), (it.pausedAt() != null) ? it.pausedAt() : now);
	}

	/** Returns the clock after a request for more time was approved. */
	CaseClock extended(Dossier dossier, Extension approved) {
		var extensions = new ArrayList<>(dossier.extensions());
		extensions.removeIf((it) -> it.id().equals(approved.id()));
		extensions.add(approved);
		return reckoned(dossier.matter().clock(), rule(dossier.matter()), dossier.pauses(), extensions);
	}

	/** Returns the clock by the calendar and the rules of now. */
	CaseClock anew(Dossier dossier) {
		return reckoned(dossier.matter().clock(), rule(dossier.matter()), dossier.pauses(), dossier.extensions());
	}

	private CaseClock reckoned(CaseClock it, Rule rule, List<Pause> pauses, List<Extension> extensions) {
		var start = it.startedAt();
		if (start == null) {
			return it;
		}
		var end = reckoner().reckon(start, it.allowance(), pauses, extensions, rule);
		return new CaseClock(it.allowance(), start, end.dueAt(), end.provisional(), end.yellowAt(), end.redAt(),
				it.pausedAt(), it.stoppedAt());
	}

	private static List<Pause> ended(List<Pause> pauses, Instant now) {
		return pauses.stream()
			.map((pause) -> (pause.to() == null) ? new Pause(pause.from(), now, pause.ground()) : pause)
			.toList();
	}

}
