package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Openness;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;

/**
 * 写信表单 — the letter form that comes with the program, one for each choice of kinds. Staff
 * may put a form of their own in its place.
 */
@Component
class BuiltInForm {

	private final Forms forms;

	private final Bodies bodies;

	private final MessageSource messages;

	BuiltInForm(Forms forms, Bodies bodies, MessageSource messages) {
		this.forms = forms;
		this.bodies = bodies;
		this.messages = messages;
	}

	/** Returns the form for letters of these kinds, made where it is not there yet. */
	FormId of(Collection<LetterKind> kinds, BodyId body) {
		var offered = EnumSet.copyOf(kinds);
		var code = LetterFields.PURPOSE + offered.stream()
			.map((kind) -> "." + kind.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
		var root = this.bodies.get(body).path().split("/")[1];
		return this.forms.ensure(code,
				new NewForm(this.bodies.byCode(root).orElseThrow().id(), LetterFields.PURPOSE,
						"写信表单（" + offered.stream().map(this::label).collect(Collectors.joining("、")) + "）",
						new FormDefinition(List.of(letter(offered), writer()), false)));
	}

	private Section letter(Collection<LetterKind> kinds) {
		var fields = new ArrayList<Field>();
		if (kinds.size() > 1) {
			var offered = kinds.stream().map((kind) -> new Option(kind.name(), label(kind))).toArray(Option[]::new);
			fields.add(Field.of(LetterFields.KIND, "来信类型", FieldKind.CHOICE).mandatory().offering(offered));
		}
		fields.addAll(List.of(
				Field.of(LetterFields.TITLE, "标题", FieldKind.TEXT)
					.mandatory()
					.within(Limits.length(4, 60))
					.helped("用一句话说明事项，4 至 60 个字。"),
				Field.of(LetterFields.CONTENT, "内容", FieldKind.PARAGRAPH)
					.mandatory()
					.within(Limits.length(10, 5000))
					.helped("请写明时间、地点、经过和诉求，10 至 5000 个字。请勿填写国家秘密和他人隐私。"),
				Field.of(LetterFields.FILES, "附件", FieldKind.ATTACHMENTS)
					.within(Limits.files(5))
					.helped("可以上传图片或者文档。")));
		return new Section("来信内容", "", fields, null);
	}

	private Section writer() {
		var known = Arrays.stream(Openness.values())
			.filter((each) -> each != Openness.ANONYMOUS)
			.map(Enum::name)
			.toArray(String[]::new);
		return Section.of("来信人",
				Field.of(LetterFields.OPENNESS, "署名方式", FieldKind.CHOICE)
					.mandatory()
					.offering(Arrays.stream(Openness.values())
						.map((each) -> new Option(each.name(), word("openness-choice", each)))
						.toArray(Option[]::new)),
				Field.of(LetterFields.NAME, "姓名", FieldKind.NAME)
					.mandatory()
					.confidential()
					.onlyWhen(LetterFields.OPENNESS, known),
				Field.of(LetterFields.PHONE, "联系电话", FieldKind.PHONE)
					.mandatory()
					.confidential()
					.onlyWhen(LetterFields.OPENNESS, known),
				Field.of("mail", "电子邮箱", FieldKind.MAIL).confidential().onlyWhen(LetterFields.OPENNESS, known),
				Field.of(LetterFields.ADDRESS, "联系地址", FieldKind.ADDRESS)
					.confidential()
					.onlyWhen(LetterFields.OPENNESS, known),
				Field.of(LetterFields.PUBLISH, "是否同意公开来信和答复", FieldKind.YES_NO)
					.mandatory()
					.helped("公开前会隐去姓名、电话、住址等个人信息。"));
	}

	private String label(LetterKind kind) {
		return word("letter-kind", kind);
	}

	private String word(String group, Enum<?> constant) {
		var key = "interaction." + group + "." + constant.name();
		return String.valueOf(this.messages.getMessage(key, null, key, Locale.CHINESE));
	}

}
