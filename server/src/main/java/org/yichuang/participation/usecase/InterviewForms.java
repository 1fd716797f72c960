package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewDetail;

/** 访谈提问表 — the form that questions for interviews come by, one for each body. */
@Component
class InterviewForms {

	static final String QUESTION = "question";

	static final String NAME = "nickname";

	static final int LONGEST_QUESTION = 500;

	static final int LONGEST_NAME = 20;

	private final Forms forms;

	InterviewForms(Forms forms) {
		this.forms = forms;
	}

	/** Brings the form of a body up to date and binds the interview to it. */
	InterviewDetail bound(Activity activity, InterviewDetail interview) {
		var form = this.forms.ensure("participation.interview-" + activity.body(),
				new NewForm(activity.body(), Purpose.CODE, "访谈提问表", definition()));
		return interview.asking(form.value(), this.forms.current(form).number());
	}

	static FormDefinition definition() {
		var question = Field.of(QUESTION, "您的问题", FieldKind.PARAGRAPH)
			.mandatory()
			.helped("一次提一个问题；请不要填写身份证号、电话、住址等个人信息。经甄别后会与答复一起公开。")
			.within(Limits.length(2, LONGEST_QUESTION));
		var name = Field.of(NAME, "怎么称呼您", FieldKind.TEXT)
			.helped("可以不填；会与问题一起公开，请用网名，不要用真实姓名。")
			.within(Limits.length(1, LONGEST_NAME));
		return FormDefinition.of(Section.of("提问", question, name));
	}

	/** 访谈提问表 — what such forms are for. */
	@Component("interviewPurpose")
	static class Purpose implements FormPurpose {

		static final String CODE = "participation.interview-question";

		@Override
		public String code() {
			return CODE;
		}

		@Override
		public String label() {
			return "访谈提问表";
		}

		@Override
		public boolean designed() {
			return false;
		}

	}

}
