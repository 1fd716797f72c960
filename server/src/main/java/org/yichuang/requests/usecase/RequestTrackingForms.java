package org.yichuang.requests.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

/** 申请进度表单 — what applicants fill in while their request is handled. */
@Component
class RequestTrackingForms {

	static final String PURPOSE = "requests.tracking";

	static final String TEXT = "text";

	static final String FILES = "files";

	static final String GRADE = "grade";

	static final String WORDS = "words";

	private final Forms forms;

	private final Bodies bodies;

	private final Map<String, FormId> known = new ConcurrentHashMap<>();

	RequestTrackingForms(Forms forms, Bodies bodies) {
		this.forms = forms;
		this.bodies = bodies;
	}

	/** Returns the form for adding something of one's own accord. */
	FormVersion supplement(BodyId anyBody) {
		return current("supplement", anyBody, "申请补充",
				Section.of("", Field.of(TEXT, "补充内容", FieldKind.PARAGRAPH).mandatory().within(Limits.length(2, 2000)),
						Field.of(FILES, "附件", FieldKind.ATTACHMENTS).confidential().within(Limits.files(5))));
	}

	/** Returns the form for the correction that was asked for. */
	FormVersion correction(BodyId anyBody) {
		return current("correction", anyBody, "申请补正",
				Section.of("", Field.of(TEXT, "补正内容", FieldKind.PARAGRAPH).mandatory().within(Limits.length(2, 3000)),
						Field.of(FILES, "附件", FieldKind.ATTACHMENTS).confidential().within(Limits.files(5))));
	}

	/** Returns the form for giving reasons. */
	FormVersion reasons(BodyId anyBody) {
		return current("reasons", anyBody, "申请理由说明",
				Section.of("", Field.of(TEXT, "理由", FieldKind.PARAGRAPH).mandatory().within(Limits.length(2, 3000))));
	}

	/** Returns the form for rating. */
	FormVersion rating(BodyId anyBody) {
		return current("rating", anyBody, "申请办理评价",
				Section.of("",
						Field.of(GRADE, "您对办理和答复是否满意", FieldKind.CHOICE)
							.mandatory()
							.offering(new Option("5", "非常满意"), new Option("4", "满意"), new Option("3", "基本满意"),
									new Option("2", "不满意"), new Option("1", "非常不满意")),
						Field.of(WORDS, "评价内容", FieldKind.PARAGRAPH).within(Limits.length(0, 500))));
	}

	private FormVersion current(String what, BodyId anyBody, String name, Section section) {
		return this.forms.current(this.known.computeIfAbsent(what, (any) -> {
			var root = this.bodies.byCode(this.bodies.get(anyBody).path().split("/")[1]).orElseThrow();
			return this.forms.ensure(PURPOSE + "." + what,
					new NewForm(root.id(), PURPOSE, name, FormDefinition.of(section)));
		}));
	}

}
