package org.yichuang.participation.usecase;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
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
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.store.HearingLotStore;

/**
 * 听证报名表 — the form that people register for a hearing by, made of its seats; with it the
 * seed of the lot is drawn, of which readers see the digest before anybody registers.
 */
@Component
class HearingForms {

	static final String GROUP = "group";

	static final String NAME = "name";

	static final String IDENTITY = "identity";

	private static final int SEED_BYTES = 32;

	private static final int LONGEST_STATEMENT = 2_000;

	private final Forms forms;

	private final HearingLotStore lots;

	private final SecureRandom random = new SecureRandom();

	HearingForms(Forms forms, HearingLotStore lots) {
		this.forms = forms;
		this.lots = lots;
	}

	/** Brings the form of a hearing up to date and binds the hearing to it. */
	HearingDetail bound(Activity activity, HearingDetail hearing) {
		var form = this.forms.ensure("participation.hearing-" + activity.number(),
				new NewForm(activity.body(), Purpose.CODE, "听证报名表 " + activity.number(), definition(hearing)));
		var digest = (hearing.selection().rule() == Rule.LOT) ? HearingLot.digest(seed(activity)) : "";
		return hearing.asking(form.value(), this.forms.current(form).number(), digest);
	}

	private String seed(Activity activity) {
		var fresh = new byte[SEED_BYTES];
		this.random.nextBytes(fresh);
		return this.lots.seed(activity.id(), HexFormat.of().formatHex(fresh));
	}

	static FormDefinition definition(HearingDetail hearing) {
		var name = Field.of(NAME, "姓名", FieldKind.NAME).mandatory().confidential().helped("参加人名单只公布部分姓名，如“王*明”。");
		var identity = Field.of(IDENTITY, "身份证号", FieldKind.IDENTITY_NUMBER)
			.mandatory()
			.confidential()
			.helped("只用于核对身份和识别重复报名；加密保存，不公开。");
		var phone = Field.of("phone", "手机号码", FieldKind.PHONE)
			.mandatory()
			.confidential()
			.helped("遴选结果和参会通知发到这个号码；加密保存，不公开。");
		var mail = Field.of("mail", "电子邮箱", FieldKind.MAIL).confidential().helped("可以不填；填写后通知同时发到邮箱。");
		var occupation = Field.of("occupation", "职业或工作单位", FieldKind.TEXT).confidential().helped("可以不填。");
		var statement = Field.of("statement", "参加理由和主要观点", FieldKind.PARAGRAPH)
			.helped("可以不填。请不要填写身份证号、电话等个人信息。")
			.within(Limits.length(2, LONGEST_STATEMENT));
		var promise = Field.of("promise", "我已阅读遴选办法，入选后按时参加听证会，并同意按上述方式公布名单", FieldKind.AGREEMENT).mandatory();
		var who = new ArrayList<>(List.of(name, identity, phone, mail, occupation));
		var options = options(hearing);
		if (options.length > 1) {
			who.addFirst(Field.of(GROUP, "报名类别", FieldKind.CHOICE).mandatory().offering(options));
		}
		return FormDefinition.of(Section.of("报名信息", who.toArray(Field[]::new)),
				Section.of("观点与承诺", statement, promise));
	}

	private static Option[] options(HearingDetail hearing) {
		var groups = hearing.selection().groups();
		return IntStream.range(0, groups.size())
			.filter((index) -> !groups.get(index).invited())
			.mapToObj((index) -> new Option(value(index), groups.get(index).name()))
			.toArray(Option[]::new);
	}

	static String value(int group) {
		return "g" + (group + 1);
	}

	/** Reads which group an option means, from 0; without one it is the only open one. */
	static int group(HearingDetail hearing, String value) {
		var groups = hearing.selection().groups();
		return IntStream.range(0, groups.size())
			.filter((index) -> !groups.get(index).invited() && (value.isEmpty() || value.equals(value(index))))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no group " + value));
	}

	/** 听证报名表 — what such forms are for. */
	@Component
	static class Purpose implements FormPurpose {

		static final String CODE = "participation.hearing";

		@Override
		public String code() {
			return CODE;
		}

		@Override
		public String label() {
			return "听证报名表";
		}

		@Override
		public boolean designed() {
			return false;
		}

	}

}
