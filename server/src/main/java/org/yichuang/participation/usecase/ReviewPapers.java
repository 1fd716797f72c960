package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ReviewDetail;

/** 评议表 — the paper of a review, made of its bodies, criteria and grades. */
@Component
class ReviewPapers {

	static final String ADVICE = "advice";

	private static final int LONGEST_ADVICE = 2_000;

	private final Forms forms;

	ReviewPapers(Forms forms) {
		this.forms = forms;
	}

	/** Brings the paper of a review up to date and binds the review to it. */
	ReviewDetail bound(Activity activity, ReviewDetail review) {
		var form = this.forms.ensure("participation.review-" + activity.number(),
				new NewForm(activity.body(), Purpose.CODE, "评议表 " + activity.number(), definition(review)));
		return review.asking(form.value(), this.forms.current(form).number());
	}

	/**
	 * One criterion: a list of bodies. Several: a part for each body. Nothing must be
	 * graded: who does not know a body leaves it out.
	 */
	static FormDefinition definition(ReviewDetail review) {
		var grades = IntStream.range(0, review.grades().size())
			.mapToObj((grade) -> new Option(ReviewDetail.grade(grade), review.grades().get(grade).label()))
			.toArray(Option[]::new);
		var sections = new ArrayList<Section>();
		if (review.criteria().size() == 1) {
			sections.add(new Section(review.criteria().getFirst().name(), "", bodies(review, grades), null));
		}
		else {
			for (int target = 0; target < review.targets().size(); target++) {
				sections
					.add(new Section(review.targets().get(target).name(), "", criteria(review, target, grades), null));
			}
		}
		sections.add(Section.of("意见建议",
				Field.of(ADVICE, "您对被评议单位有什么意见建议？", FieldKind.PARAGRAPH)
					.helped("可以不填。请不要填写姓名、电话等个人信息；经甄别后可能公开。")
					.within(Limits.length(2, LONGEST_ADVICE))));
		return new FormDefinition(sections, false);
	}

	private static List<Field> bodies(ReviewDetail review, Option... grades) {
		return IntStream.range(0, review.targets().size())
			.mapToObj((target) -> Field
				.of(ReviewDetail.field(target, 0), review.targets().get(target).name(), FieldKind.CHOICE)
				.offering(grades))
			.toList();
	}

	private static List<Field> criteria(ReviewDetail review, int target, Option... grades) {
		return IntStream.range(0, review.criteria().size())
			.mapToObj((criterion) -> Field
				.of(ReviewDetail.field(target, criterion), review.criteria().get(criterion).name(), FieldKind.CHOICE)
				.offering(grades))
			.toList();
	}

	/** 评议表 — what such forms are for. */
	@Component
	static class Purpose implements FormPurpose {

		static final String CODE = "participation.review";

		@Override
		public String code() {
			return CODE;
		}

		@Override
		public String label() {
			return "网上评议表";
		}

		@Override
		public boolean designed() {
			return false;
		}

	}

}
