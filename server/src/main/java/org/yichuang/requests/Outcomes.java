package org.yichuang.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.platform.DataFile;

/**
 * 办理结果 — the ways in which requests can end, by the law of the day. They are data
 * ({@code requests/outcomes.yaml}): next year's row needs no code.
 */
@Component
public class Outcomes {

	private final List<Outcome> all;

	/** Reads those that come with the program. */
	public Outcomes() {
		this(DataFile.list("requests/outcomes.yaml", "outcomes", Outcome.class));
	}

	/** Knows some outcomes, the first first. */
	Outcomes(List<Outcome> all) {
		this.all = List.copyOf(all);
	}

	/** Returns what can be chosen on a day, in the order of the annual report. */
	public List<Outcome> on(LocalDate day) {
		return this.all.stream().filter((outcome) -> outcome.holdsOn(day)).toList();
	}

	/** Returns the outcome with a code as it holds on a day. */
	public Optional<Outcome> find(String code, LocalDate day) {
		return on(day).stream().filter((outcome) -> outcome.code().equals(code)).findFirst();
	}

	/**
	 * Returns the outcome with a code as it held when last it did, so that what ended
	 * long ago still has its name.
	 */
	public Optional<Outcome> ever(String code) {
		return this.all.stream().filter((outcome) -> outcome.code().equals(code)).reduce((first, last) -> last);
	}

	/** Returns every outcome that ever held, in the order of the annual report. */
	public List<Outcome> all() {
		return this.all;
	}

}
