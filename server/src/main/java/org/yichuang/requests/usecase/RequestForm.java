package org.yichuang.requests.usecase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.RequestFields;

/**
 * 公开申请表 — the form that comes with the program, by article 29: who asks, what
 * information, in which form and by which way. Staff may put one of their own in its
 * place.
 */
@Component
class RequestForm {

	private static final String RESIDENT = "RESIDENT_CARD";

	private static final String BY_POST = "POST";

	private static final Option[] DOCUMENTS = { new Option(RESIDENT, "居民身份证"),
			new Option("RESIDENCE_PERMIT", "港澳台居民居住证"), new Option("TRAVEL_PERMIT", "港澳台居民来往内地（大陆）通行证"),
			new Option("PASSPORT", "护照"), new Option("FOREIGNER_PERMIT", "外国人永久居留身份证"),
			new Option("OFFICER_CARD", "军人证件"), new Option("OTHER", "其他") };

	private final Forms forms;

	private final Bodies bodies;

	private final MessageSource messages;

	RequestForm(Forms forms, Bodies bodies, MessageSource messages) {
		this.forms = forms;
		this.bodies = bodies;
		this.messages = messages;
	}

	/** Returns the form, made where it is not there yet: one for the whole group. */
	FormId of(BodyId body) {
		var root = this.bodies.get(body).path().split("/")[1];
		return this.forms.ensure(RequestFields.PURPOSE, new NewForm(this.bodies.byCode(root).orElseThrow().id(),
				RequestFields.PURPOSE, "政府信息公开申请表", FormDefinition.of(applicant(), reach(), information(), wanted())));
	}

	private Section applicant() {
		var person = ApplicantKind.NATURAL.name();
		var others = Arrays.stream(ApplicantKind.values())
			.filter((kind) -> !kind.isPerson())
			.map(Enum::name)
			.toArray(String[]::new);
		return Section.of("申请人",
				Field.of(RequestFields.APPLICANT, "申请人类别", FieldKind.CHOICE)
					.mandatory()
					.offering(Arrays.stream(ApplicantKind.values()).map(this::option).toArray(Option[]::new)),
				secret(RequestFields.NAME, "姓名", FieldKind.NAME).mandatory().onlyWhen(RequestFields.APPLICANT, person),
				Field.of(RequestFields.DOCUMENT, "证件名称", FieldKind.CHOICE)
					.mandatory()
					.offering(DOCUMENTS)
					.onlyWhen(RequestFields.APPLICANT, person),
				secret(RequestFields.IDENTITY, "居民身份证号码", FieldKind.IDENTITY_NUMBER).mandatory()
					.onlyWhen(RequestFields.DOCUMENT, RESIDENT),
				secret(RequestFields.DOCUMENT_NUMBER, "证件号码", FieldKind.TEXT).mandatory()
					.within(Limits.length(4, 40))
					.onlyWhen(RequestFields.DOCUMENT,
							Arrays.stream(DOCUMENTS)
								.map(Option::value)
								.filter((value) -> !RESIDENT.equals(value))
								.toArray(String[]::new)),
				secret(RequestFields.ORGANISATION, "单位名称", FieldKind.TEXT).mandatory()
					.within(Limits.length(2, 100))
					.onlyWhen(RequestFields.APPLICANT, others),
				secret(RequestFields.CREDIT_CODE, "统一社会信用代码", FieldKind.CREDIT_CODE).mandatory()
					.onlyWhen(RequestFields.APPLICANT, others),
				secret(RequestFields.REPRESENTATIVE, "法定代表人或者负责人", FieldKind.NAME).mandatory()
					.onlyWhen(RequestFields.APPLICANT, others),
				secret(RequestFields.CONTACT, "联系人", FieldKind.NAME).mandatory()
					.onlyWhen(RequestFields.APPLICANT, others),
				secret(RequestFields.PROOF, "身份证明", FieldKind.ATTACHMENTS).within(Limits.files(4))
					.helped("身份证件的照片或者扫描件；单位请上传营业执照、登记证书或者授权委托书。"));
	}

	private static Section reach() {
		return Section.of("联系方式", secret(RequestFields.PHONE, "联系电话", FieldKind.PHONE).mandatory(),
				secret(RequestFields.MAIL, "电子邮箱", FieldKind.MAIL),
				secret(RequestFields.POSTCODE, "邮政编码", FieldKind.TEXT).within(Limits.length(0, 6)),
				secret(RequestFields.ADDRESS, "通信地址", FieldKind.ADDRESS).mandatory().helped("纸质文书寄往这个地址。"));
	}

	private static Section information() {
		return Section.of("所需的政府信息",
				Field.of(RequestFields.TITLE, "信息名称", FieldKind.TEXT)
					.mandatory()
					.within(Limits.length(4, 100))
					.helped("一份申请请只写一项信息，例如“青石镇2025年农村公路养护资金使用情况”。"),
				Field.of(RequestFields.ISSUE_NUMBER, "文号", FieldKind.TEXT).within(Limits.length(0, 50)),
				Field.of(RequestFields.CONTENT, "内容描述", FieldKind.PARAGRAPH)
					.mandatory()
					.within(Limits.length(5, 3000))
					.helped("写明便于查找的特征，例如文件的制作机关、时间、主题。请勿填写国家秘密和他人隐私。"),
				Field.of(RequestFields.USE, "用途", FieldKind.PARAGRAPH)
					.within(Limits.length(0, 500))
					.helped("可以不填，不影响办理。"),
				Field.of(RequestFields.FILES, "其他附件", FieldKind.ATTACHMENTS).within(Limits.files(5)));
	}

	private static Section wanted() {
		return Section.of("提供方式",
				Field.of(RequestFields.FORM, "信息的形式", FieldKind.CHOICE)
					.mandatory()
					.offering(new Option("ELECTRONIC", "电子文件"), new Option("PAPER", "纸质文件"), new Option("DISC", "光盘"),
							new Option("OTHER", "其他")),
				Field.of(RequestFields.DELIVERY, "获取的途径", FieldKind.CHOICE)
					.mandatory()
					.offering(new Option("ONLINE", "网上获取"), new Option("MAIL", "电子邮件"), new Option(BY_POST, "邮寄"),
							new Option("COUNTER", "自行领取"), new Option("ON_SITE", "当场查阅、抄录"), new Option("FAX", "传真"),
							new Option("OTHER", "其他")));
	}

	private static Field secret(String name, String label, FieldKind kind) {
		return Field.of(name, label, kind).confidential();
	}

	private Option option(ApplicantKind kind) {
		var key = "requests.applicant-kind." + kind.name();
		return new Option(kind.name(), String.valueOf(this.messages.getMessage(key, null, key, Locale.CHINESE)));
	}

	/** 申请表单用途 — what this room's forms are for. */
	@Configuration(proxyBeanMethods = false)
	static class Purposes {

		@Bean
		FormPurpose requestPurpose() {
			return new Purpose(RequestFields.PURPOSE, "政府信息公开申请", true,
					Map.of(RequestFields.TITLE, FieldKind.TEXT, RequestFields.CONTENT, FieldKind.PARAGRAPH));
		}

		@Bean
		FormPurpose requestTrackingPurpose() {
			return new Purpose(RequestTrackingForms.PURPOSE, "政府信息公开申请补充", false, Map.of());
		}

	}

	private record Purpose(String code, String label, boolean designed,
			Map<String, FieldKind> needs) implements FormPurpose {
	}

}
