package org.yichuang.requests.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.yichuang.casework.Allowance;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.requests.law.LawTable.Fact;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;
import org.yichuang.requests.usecase.ReadDeadlines;

/**
 * 期限数据 — the deadlines that the program brings, as data of requests and rules of
 * casework.
 */
final class LawDeadlines {

	/** The deadlines of requests. */
	static final Deadlines ALL = new ReadDeadlines().requestDeadlines();

	private static final String RULE = "/db/migration/casework/V20261122_3605__rule_fill_requests.sql";

	private static final Pattern LIMITS = Pattern.compile(
			"'requests\\.request', null, '[-\\d]+', (\\d+), 'WORKING_DAYS', \\d+, \\d+,\\s+(\\d+), (\\d+), 'WORKING_DAYS'");

	private LawDeadlines() {
	}

	/** Tells a request's facts to the model. */
	static Course course(WorkingCalendar calendar, List<Fact> facts) {
		return new Course(ALL, calendar, facts);
	}

	/**
	 * Whether all extensions that were asked for may be granted: how often, and how long
	 * each.
	 */
	static boolean mayExtend(Course course) {
		var rule = LIMITS.matcher(sql());
		if (!rule.find()) {
			throw new IllegalStateException("no rule for requests in " + RULE);
		}
		var most = ALL.on(DeadlineKind.EXTENSION, course.start()).allowance();
		if (!most.equals(Allowance.workingDays(Integer.parseInt(rule.group(3))))
				|| !ALL.on(DeadlineKind.REPLY, course.start())
					.allowance()
					.equals(Allowance.workingDays(Integer.parseInt(rule.group(1))))) {
			throw new IllegalStateException("the rule of casework and the deadlines of requests differ");
		}
		return course.extensions().size() <= Integer.parseInt(rule.group(2))
				&& course.extensions().stream().allMatch((days) -> days <= most.amount());
	}

	private static String sql() {
		try (var content = Objects.requireNonNull(LawDeadlines.class.getResourceAsStream(RULE))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
