package org.yichuang.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The size ratchet (STYLE §3): figures of the best, which may fall and never grow. */
class SizeTests {

	private static final int LONGEST_METHOD = 40;

	private static final int USUAL_METHOD = 15;

	private static final int LONGEST_FILE = 400;

	private static final int USUAL_FILE = 250;

	private static final int MOST_PARAMETERS = 6;

	@Test
	void methodsStayShort() {
		var methods = MethodLengths.of(Sources.javaMain());
		assertThat(methods).hasSizeGreaterThan(200);
		assertThat(tooLong(methods)).isEmpty();
		assertThat(percentile(methods.stream().mapToInt((method) -> (int) method.lines()), 90))
			.isLessThanOrEqualTo(USUAL_METHOD);
	}

	@Test
	void methodsTakeFewParameters() {
		assertThat(MethodLengths.of(Sources.javaMain())
			.stream()
			.filter((method) -> method.parameters() > MOST_PARAMETERS && !method.name().endsWith(" <init>"))
			.map(MethodLengths.Measured::name)).isEmpty();
	}

	@Test
	void filesStayShort() {
		var lines = lines(Sources.javaMain());
		assertThat(lines.entrySet().stream().filter((entry) -> entry.getValue() > LONGEST_FILE)).isEmpty();
		assertThat(percentile(lines.values().stream().mapToInt(Integer::intValue), 90)).isLessThanOrEqualTo(USUAL_FILE);
	}

	@Test
	void noticesAMethodThatIsTooLong() {
		var body = IntStream.range(0, LONGEST_METHOD)
			.mapToObj((i) -> "int i" + i + ";\n")
			.collect(Collectors.joining());
		var methods = MethodLengths.of(Map.of("Long.java", "class Long { void tooLong() {\n" + body + "} }"));
		assertThat(tooLong(methods)).containsExactly("/Long.java tooLong");
	}

	private static List<String> tooLong(List<MethodLengths.Measured> methods) {
		return methods.stream()
			.filter((method) -> method.lines() > LONGEST_METHOD)
			.map(MethodLengths.Measured::name)
			.toList();
	}

	private static Map<String, Integer> lines(Map<String, String> sources) {
		return sources.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> (int) entry.getValue().lines().count()));
	}

	private static int percentile(IntStream values, int percent) {
		var sorted = values.sorted().toArray();
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

}
