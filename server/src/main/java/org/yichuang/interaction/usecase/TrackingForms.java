package org.yichuang.interaction.usecase;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;

/** 进度页表单 — what writers fill in when they add something or rate the handling. */
@Component
class TrackingForms {

	static final String TEXT = "text";

	static final String GRADE = "grade";

	static final String WORDS = "words";

	static final String AGAIN = "again";

	private final Forms forms;

	private final Bodies bodies;

	private final AtomicReference<FormId> supplement = new AtomicReference<>();

	private final AtomicReference<FormId> rating = new AtomicReference<>();

	TrackingForms(Forms forms, Bodies bodies) {
		this.forms = forms;
		this.bodies = bodies;
	}

	/** Returns the form for adding something. */
	FormVersion supplement(BodyId anyBody) {
		return current(this.supplement, anyBody, LetterPurposes.SUPPLEMENT, "来信补充",
				Section.of("", Field.of(TEXT, "补充内容", FieldKind.PARAGRAPH).mandatory().within(Limits.length(2, 2000))));
	}

	/** Returns the form for rating. */
	FormVersion rating(BodyId anyBody) {
		return current(this.rating, anyBody, LetterPurposes.RATING, "来信评价",
				Section.of("",
						Field.of(GRADE, "您对办理和答复是否满意", FieldKind.CHOICE)
							.mandatory()
							.offering(new Option("5", "非常满意"), new Option("4", "满意"), new Option("3", "基本满意"),
									new Option("2", "不满意"), new Option("1", "非常不满意")),
						Field.of(AGAIN, "是否要求重新办理", FieldKind.YES_NO).mandatory().onlyWhen(GRADE, "1", "2"),
						Field.of(WORDS, "评价内容", FieldKind.PARAGRAPH).within(Limits.length(0, 500))));
	}

	private FormVersion current(AtomicReference<FormId> known, BodyId anyBody, String purpose, String name,
			Section section) {
		var form = known.get();
		if (form == null) {
			var root = this.bodies.byCode(this.bodies.get(anyBody).path().split("/")[1]).orElseThrow();
			form = this.forms.ensure(purpose, new NewForm(root.id(), purpose, name, FormDefinition.of(section)));
			known.set(form);
		}
		return this.forms.current(form);
	}

}
