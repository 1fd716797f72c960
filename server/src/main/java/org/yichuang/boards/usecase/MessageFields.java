package org.yichuang.boards.usecase;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.spi.FormPurpose;

/** 留言字段 — what is asked of those who write on a board. */
@Configuration(proxyBeanMethods = false)
public class MessageFields {

	/** What the forms, submissions and cases of messages are for. */
	public static final String PURPOSE = "boards.message";

	/** The title. */
	public static final String TITLE = "title";

	/** What is written. */
	public static final String CONTENT = "content";

	/** The writer's name; never shown. */
	public static final String NAME = "name";

	/** The writer's telephone; never shown. */
	public static final String PHONE = "phone";

	static final FormDefinition FORM = new FormDefinition(List.of(
			Section.of("留言内容",
					Field.of(TITLE, "标题", FieldKind.TEXT)
						.mandatory()
						.within(Limits.length(4, 60))
						.helped("用一句话说明事项，4 至 60 个字。"),
					Field.of(CONTENT, "内容", FieldKind.PARAGRAPH)
						.mandatory()
						.within(Limits.length(5, 2000))
						.helped("留言审看后向所有人公开，请勿填写姓名、电话、住址等个人信息，5 至 2000 个字。")),
			Section.of("联系方式", Field.of("note", "以下内容只供办理人员联系您，不会公开，可以不填。", FieldKind.NOTE),
					Field.of(NAME, "姓名", FieldKind.NAME).confidential(),
					Field.of(PHONE, "联系电话", FieldKind.PHONE).confidential())),
			false);

	private MessageFields() {
	}

	@Bean
	static FormPurpose messagePurpose() {
		return new MessagePurpose(PURPOSE, "留言板留言", Map.of(TITLE, FieldKind.TEXT, CONTENT, FieldKind.PARAGRAPH));
	}

	private record MessagePurpose(String code, String label, Map<String, FieldKind> needs) implements FormPurpose {
	}

}
