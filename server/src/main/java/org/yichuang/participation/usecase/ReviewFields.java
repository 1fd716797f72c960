package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Bodies;

import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.ReviewDetail.Criterion;
import org.yichuang.participation.model.ReviewDetail.Grade;
import org.yichuang.participation.model.ReviewDetail.Group;
import org.yichuang.participation.model.ReviewDetail.Target;

/** Tidies what staff write about a review and says what does not hold. */
@Component
class ReviewFields {

	private static final int MOST_TARGETS = 39;

	private static final int MOST_PARTS = 5;

	private static final int MOST_GROUPS = 10;

	private static final int LONGEST_NAME = 60;

	private static final int HUNDRED = 100;

	private static final int LEAST_AT_MOST = 1000;

	private final Bodies bodies;

	ReviewFields(Bodies bodies) {
		this.bodies = bodies;
	}

	/**
	 * @param given keys of groups to which codes were given
	 * @throws Invalid naming each field that does not hold
	 */
	ReviewDetail tidied(ReviewDetail review, Set<String> given) {
		var checks = new Checks();
		var targets = review.targets().stream().map((one) -> new Target(one.body(), name(one.name()))).toList();
		checks.names("targets", targets.stream().map(Target::name).toList(), MOST_TARGETS);
		checks.when(!areThere(targets), "targets", KernelProblems.MALFORMED, "body");
		var criteria = review.criteria().stream().map((one) -> new Criterion(name(one.name()), one.weight())).toList();
		checks.names("criteria", criteria.stream().map(Criterion::name).toList(), MOST_PARTS);
		criteria.forEach((one) -> checks.within("criteria", one.weight(), 1, HUNDRED));
		var grades = review.grades().stream().map((one) -> new Grade(name(one.label()), one.score())).toList();
		checks.names("grades", grades.stream().map(Grade::label).toList(), MOST_PARTS);
		grades.forEach((one) -> checks.within("grades", one.score(), 0, HUNDRED));
		var groups = keyed(review.groups(), given);
		checks.names("groups", groups.stream().map(Group::name).toList(), MOST_GROUPS);
		groups.forEach((one) -> checks.within("groups", one.weight(), 1, HUNDRED));
		checks.within("least", review.least(), 1, LEAST_AT_MOST);
		Invalid.unlessEmpty(checks.faults);
		return new ReviewDetail(review.form(), review.formVersion(), targets, criteria, grades, groups, review.least());
	}

	private static String name(String text) {
		return ActivityFields.line(text);
	}

	private boolean areThere(List<Target> targets) {
		var wanted = targets.stream().map(Target::body).filter(Objects::nonNull).map(BodyId::new).distinct().toList();
		return this.bodies.all(wanted).size() == wanted.size();
	}

	/**
	 * A group keeps its key, for its codes; one without a key that fits is given one that
	 * nobody's codes were made for, not even those of a group that is gone.
	 */
	private static List<Group> keyed(List<Group> groups, Set<String> given) {
		var taken = new HashSet<String>();
		var kept = new ArrayList<Group>();
		for (var group : groups) {
			boolean fits = group.isPublic() || group.key().matches("g\\d{1,3}");
			var key = (fits && !taken.contains(group.key())) ? group.key() : free(groups, taken, given);
			taken.add(key);
			kept.add(new Group(key, name(group.name()), group.weight()));
		}
		return List.copyOf(kept);
	}

	private static String free(List<Group> groups, Set<String> taken, Set<String> given) {
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> "g" + number)
			.filter((key) -> !taken.contains(key) && !given.contains(key)
					&& groups.stream().noneMatch((group) -> group.key().equals(key)))
			.findFirst()
			.orElseThrow();
	}

	/** Gathers what does not hold. */
	private static final class Checks {

		private final List<FieldFault> faults = new ArrayList<>();

		void when(boolean stands, String field, ProblemCode problem, Object... arguments) {
			if (stands) {
				this.faults.add(new FieldFault(field, Refusal.of(problem, arguments)));
			}
		}

		void within(String field, int number, int from, int to) {
			when(number < from || number > to, field, ParticipationProblems.NUMBER_OUT_OF_RANGE, from, to);
		}

		void names(String field, List<String> names, int most) {
			when(names.size() > most, field, KernelProblems.TOO_LONG, most);
			var seen = new HashSet<String>();
			for (var name : names) {
				when(name.isEmpty(), field, KernelProblems.REQUIRED);
				when(name.length() > LONGEST_NAME, field, KernelProblems.TOO_LONG, LONGEST_NAME);
				when(!name.isEmpty() && !seen.add(name), field, ParticipationProblems.NAME_TWICE, name);
			}
		}

	}

}
