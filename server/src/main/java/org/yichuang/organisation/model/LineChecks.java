package org.yichuang.organisation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.OrganisationProblems;

/** 逐行检查 — what can be said of each line alone, and of codes that come twice. */
final class LineChecks {

	private static final Map<String, BodyLevel> LEVELS = Arrays.stream(BodyLevel.values())
		.collect(Collectors.toMap((level) -> level.name().toLowerCase(Locale.ROOT), (level) -> level));

	private final List<LineFault> faults = new ArrayList<>();

	private final Map<String, ListLine> good = new LinkedHashMap<>();

	LineChecks(List<ListLine> lines) {
		var first = new HashMap<String, Long>();
		for (var line : lines) {
			var before = first.putIfAbsent(line.code(), line.number());
			var twice = Optional.ofNullable(before)
				.map((number) -> Refusal.of(OrganisationProblems.LINE_CODE_TWICE, line.code(), number));
			var fault = Texts.code(line.code()).or(() -> twice).or(() -> level(line)).or(() -> Texts.name(line.name()));
			fault.ifPresentOrElse((reason) -> this.faults.add(new LineFault(line.number(), line.code(), reason)),
					() -> this.good.put(line.code(), line));
		}
	}

	/** The lines without a fault, by code, in their order. */
	Map<String, ListLine> good() {
		return this.good;
	}

	/** The others. */
	List<LineFault> faults() {
		return this.faults;
	}

	/** The level that a line without a fault names. */
	static BodyLevel levelOf(ListLine line) {
		return java.util.Objects.requireNonNull(LEVELS.get(key(line)));
	}

	private static Optional<Refusal> level(ListLine line) {
		return LEVELS.containsKey(key(line)) ? Optional.empty()
				: Optional.of(Refusal.of(OrganisationProblems.LINE_LEVEL, line.level(),
						LEVELS.keySet().stream().sorted().collect(Collectors.joining(", "))));
	}

	private static String key(ListLine line) {
		return line.level().strip().toLowerCase(Locale.ROOT).replace('-', '_');
	}

}
