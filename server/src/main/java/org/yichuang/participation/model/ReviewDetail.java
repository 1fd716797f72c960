package org.yichuang.participation.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.SurveyDetail.OncePer;

/**
 * 评议细节.
 *
 * @param form the paper that is filled in; made when the review is sent in
 * @param formVersion the released version of it; 0 while nothing was sent in
 * @param targets 被评议单位: who is graded
 * @param criteria 评议指标: by what
 * @param grades 评议等次: which grades there are and what each is worth
 * @param groups 评议群体: who grades, each with a weight
 * @param least so many papers a body needs from each group before it is judged
 */
@Term("评议细节")
public record ReviewDetail(@Nullable UUID form, int formVersion, List<Target> targets, List<Criterion> criteria,
		List<Grade> grades, List<Group> groups, int least) implements ActivityDetail, AskedInUrn {

	/** The key of the group of everybody who comes without a code. */
	public static final String PUBLIC = "public";

	public ReviewDetail {
		targets = List.copyOf(targets);
		criteria = List.copyOf(criteria);
		grades = List.copyOf(grades);
		groups = List.copyOf(groups);
	}

	/** A review that is being thought of, as such reviews usually are. */
	public static ReviewDetail fresh() {
		return new ReviewDetail(null, 0, List.of(), List.of(new Criterion("总体评价", 100)),
				List.of(new Grade("满意", 100), new Grade("基本满意", 80), new Grade("一般", 60), new Grade("不满意", 0)),
				List.of(new Group(PUBLIC, "社会公众", 40), new Group("g1", "代表委员", 30), new Group("g2", "企业", 30)), 5);
	}

	@Override
	public ActivityKind kind() {
		return ActivityKind.REVIEW;
	}

	/** Everybody may come where the public is a group, once per browser. */
	@Override
	public OncePer once() {
		return group(PUBLIC).isPresent() ? OncePer.DEVICE : OncePer.CODE;
	}

	/** Returns the group with a key. */
	public Optional<Group> group(String key) {
		return this.groups.stream().filter((group) -> group.key().equals(key)).findFirst();
	}

	/** Groups whose members are invited by codes. */
	public List<Group> invited() {
		return this.groups.stream().filter((group) -> !group.isPublic()).toList();
	}

	/** Names of the paper's fields for a body, in the order of the criteria. */
	public List<String> fields(int target) {
		return IntStream.range(0, this.criteria.size()).mapToObj((criterion) -> field(target, criterion)).toList();
	}

	/** Name of the paper's field in which a body is graded by a criterion. */
	public static String field(int target, int criterion) {
		return target(target) + "_c" + (criterion + 1);
	}

	/** What stands for a body where papers are counted. */
	public static String target(int target) {
		return "b" + (target + 1);
	}

	/** What stands for a grade on the paper. */
	public static String grade(int grade) {
		return "s" + (grade + 1);
	}

	/** Returns the review bound to the paper that is filled in. */
	public ReviewDetail asking(@Nullable UUID newForm, int version) {
		return new ReviewDetail(newForm, version, this.targets, this.criteria, this.grades, this.groups, this.least);
	}

	/**
	 * 被评议单位.
	 *
	 * @param body which body; null for one that is not in the group's tree
	 * @param name what readers see
	 */
	public record Target(@Nullable UUID body, String name) {
	}

	/**
	 * 评议指标.
	 *
	 * @param name what readers see
	 * @param weight how much it counts beside the others
	 */
	public record Criterion(String name, int weight) {
	}

	/**
	 * 评议等次.
	 *
	 * @param label what readers see
	 * @param score what it is worth, 0 to 100
	 */
	public record Grade(String label, int score) {
	}

	/**
	 * 评议群体.
	 *
	 * @param key {@value ReviewDetail#PUBLIC}, or a short word
	 * @param name what readers see
	 * @param weight how much it counts beside the others
	 */
	public record Group(String key, String name, int weight) {

		/** Whether everybody belongs to it who comes without a code. */
		public boolean isPublic() {
			return this.key.equals(PUBLIC);
		}

	}

}
