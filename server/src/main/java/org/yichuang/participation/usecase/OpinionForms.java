package org.yichuang.participation.usecase;

import java.util.ArrayList;

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
import org.yichuang.participation.model.ConsultationDetail;

/** 征集意见表 — the form that opinions on a draft come by, made of the draft's paragraphs. */
@Component
class OpinionForms {

	static final String ABOUT = "about";

	static final String OPINION = "opinion";

	static final String WHOLE = "whole";

	private static final int LONGEST_OPINION = 5_000;

	private static final int LONGEST_LABEL = 60;

	private final Forms forms;

	OpinionForms(Forms forms) {
		this.forms = forms;
	}

	/** Brings the form of a consultation up to date and binds the consultation to it. */
	ConsultationDetail bound(Activity activity, ConsultationDetail consultation) {
		var form = this.forms.ensure("participation.consultation-" + activity.number(),
				new NewForm(activity.body(), Purpose.CODE, "征集意见表 " + activity.number(), definition(consultation)));
		return consultation.asking(form.value(), this.forms.current(form).number());
	}

	static FormDefinition definition(ConsultationDetail consultation) {
		var about = Field.of(ABOUT, "您的意见针对", FieldKind.CHOICE)
			.mandatory()
			.offering(options(consultation).toArray(Option[]::new));
		var opinion = Field.of(OPINION, "您的意见和理由", FieldKind.PARAGRAPH)
			.mandatory()
			.helped("请不要在这里填写身份证号、电话等个人信息；经甄别后可能公开。")
			.within(Limits.length(2, LONGEST_OPINION));
		var name = Field.of("name", "姓名或单位名称", FieldKind.NAME).confidential().helped("可以不填；加密保存，不公开。");
		var phone = Field.of("phone", "联系电话", FieldKind.PHONE).confidential().helped("可以不填；加密保存，不公开，只用于进一步了解意见。");
		return FormDefinition.of(Section.of("意见", about, opinion), Section.of("联系方式（自愿填写）", name, phone));
	}

	private static ArrayList<Option> options(ConsultationDetail consultation) {
		var options = new ArrayList<Option>();
		options.add(new Option(WHOLE, "全文"));
		for (var i = 0; i < consultation.draft().size(); i++) {
			options.add(new Option("p" + (i + 1), label(consultation.draft().get(i), i + 1)));
		}
		return options;
	}

	/** What people call a paragraph: its heading, or its number and beginning. */
	static String label(ConsultationDetail.Paragraph paragraph, int number) {
		var text = paragraph.heading().isEmpty() ? "第" + number + "段 " + paragraph.text().replace('\n', ' ')
				: paragraph.heading();
		return (text.length() <= LONGEST_LABEL) ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
	}

	/** Reads which paragraph an option means, 0 for the whole. */
	static int paragraph(String value) {
		return value.matches("p\\d{1,4}") ? Integer.parseInt(value.substring(1)) : 0;
	}

	/** 征集意见表 — what such forms are for. */
	@Component
	static class Purpose implements FormPurpose {

		static final String CODE = "participation.opinion";

		@Override
		public String code() {
			return CODE;
		}

		@Override
		public String label() {
			return "征集意见表";
		}

		@Override
		public boolean designed() {
			return false;
		}

	}

}
