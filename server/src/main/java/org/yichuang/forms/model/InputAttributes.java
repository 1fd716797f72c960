package org.yichuang.forms.model;

import java.util.Map;

import org.yichuang.forms.FormDefinition.Field;

/**
 * 输入属性 — what browsers are told about a one-line field: the keyboard to show, what they
 * may fill in by themselves (WCAG 1.3.5).
 */
final class InputAttributes {

	private InputAttributes() {
	}

	static Map<String, Object> of(Field field) {
		return switch (field.kind()) {
			case NUMBER -> attributes("text", "decimal", "off");
			case DATE -> attributes("date", "", "off");
			case NAME -> attributes("text", "", "name");
			case PHONE -> attributes("tel", "tel", "tel");
			case MAIL -> attributes("email", "email", "email");
			case ADDRESS -> attributes("text", "", "address-line1");
			case IDENTITY_NUMBER, CREDIT_CODE -> attributes("text", "", "off");
			default -> attributes("text", "", "off");
		};
	}

	private static Map<String, Object> attributes(String type, String keyboard, String fill) {
		return Map.of("type", type, "inputmode", keyboard, "autocomplete", fill);
	}

}
