package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.store.UrnStore;

/** Tidies what staff write and says which field does not hold. */
@Component
class ActivityFields {

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_LINE = 200;

	private static final int MOST_PARAGRAPHS = 500;

	private final ReviewFields reviews;

	private final UrnStore urns;

	ActivityFields(ReviewFields reviews, UrnStore urns) {
		this.reviews = reviews;
		this.urns = urns;
	}

	/**
	 * @throws Invalid if the title is blank or something is too long
	 */
	ActivityText text(ActivityText text) {
		var faults = new ArrayList<FieldFault>();
		var title = line(text.title());
		check(faults, "title", title, LONGEST_TITLE);
		if (title.isEmpty()) {
			faults.add(new FieldFault("title", Refusal.of(KernelProblems.REQUIRED)));
		}
		var introduction = tidy(text.introduction());
		check(faults, "introduction", introduction, LONGEST_TEXT);
		Invalid.unlessEmpty(faults);
		return new ActivityText(title, introduction);
	}

	/**
	 * @throws Invalid if something is too long
	 */
	ActivityDetail detail(ActivityId id, ActivityDetail detail) {
		return switch (detail) {
			case SurveyDetail survey -> survey;
			case ConsultationDetail consultation -> consultation(consultation);
			case HearingDetail hearing -> HearingFields.detail(hearing);
			case InterviewDetail interview -> InterviewFields.tidied(interview);
			case ReviewDetail review -> this.reviews.tidied(review, this.urns.codesByGroup(id).keySet());
		};
	}

	private static ConsultationDetail consultation(ConsultationDetail detail) {
		var faults = new ArrayList<FieldFault>();
		check(faults, "explanation", detail.explanation(), LONGEST_TEXT);
		check(faults, "shorterReason", detail.shorterReason(), LONGEST_LINE);
		check(faults, "otherWays", detail.otherWays(), LONGEST_LINE * 5);
		if (detail.draft().size() > MOST_PARAGRAPHS) {
			faults.add(new FieldFault("draft", Refusal.of(KernelProblems.TOO_LONG, MOST_PARAGRAPHS)));
		}
		var draft = new ArrayList<ConsultationDetail.Paragraph>();
		for (var paragraph : detail.draft()) {
			check(faults, "draft", paragraph.text(), LONGEST_TEXT);
			check(faults, "draft", paragraph.heading(), LONGEST_LINE);
			draft.add(new ConsultationDetail.Paragraph(line(paragraph.heading()), tidy(paragraph.text())));
		}
		Invalid.unlessEmpty(faults);
		draft.removeIf((paragraph) -> paragraph.heading().isEmpty() && paragraph.text().isEmpty());
		return new ConsultationDetail(detail.form(), detail.formVersion(), tidy(detail.explanation()),
				List.copyOf(draft), line(detail.shorterReason()), tidy(detail.otherWays()));
	}

	/**
	 * @throws Invalid if it is too long
	 */
	static String paper(String body) {
		var text = tidy(body);
		if (text.length() > LONGEST_TEXT) {
			throw Invalid.field("body", KernelProblems.TOO_LONG, LONGEST_TEXT);
		}
		return text;
	}

	static void check(List<FieldFault> faults, String field, String text, int longest) {
		if (text.length() > longest) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, longest)));
		}
	}

	/** Plain text: line feeds stay, other control characters go. */
	static String tidy(String text) {
		return TidyText.lines(text);
	}

	static String line(String text) {
		return TidyText.line(text);
	}

}
