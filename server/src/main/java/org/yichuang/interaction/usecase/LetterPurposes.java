package org.yichuang.interaction.usecase;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.interaction.model.LetterFields;

/** 来信表单用途 — what this room's lesser forms are for. */
@Configuration(proxyBeanMethods = false)
class LetterPurposes {

	static final String SUPPLEMENT = "interaction.supplement";

	static final String RATING = "interaction.rating";

	@Bean
	FormPurpose letterPurpose() {
		return new Purpose(LetterFields.PURPOSE, "信箱来信",
				Map.of(LetterFields.TITLE, FieldKind.TEXT, LetterFields.CONTENT, FieldKind.PARAGRAPH));
	}

	@Bean
	FormPurpose supplementPurpose() {
		return new Purpose(SUPPLEMENT, "来信补充", Map.of());
	}

	@Bean
	FormPurpose ratingPurpose() {
		return new Purpose(RATING, "来信评价", Map.of());
	}

	private record Purpose(String code, String label, Map<String, FieldKind> needs) implements FormPurpose {
	}

}
