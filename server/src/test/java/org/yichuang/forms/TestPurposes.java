package org.yichuang.forms;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.yichuang.forms.spi.FormPurpose;

/** A purpose that no room has: letters that need a title. */
@TestConfiguration(proxyBeanMethods = false)
class TestPurposes {

	static final String LETTER = "tests.letter";

	@Bean
	FormPurpose testLetters() {
		return new FormPurpose() {
			@Override
			public String code() {
				return LETTER;
			}

			@Override
			public String label() {
				return "来信";
			}

			@Override
			public Map<String, FieldKind> needs() {
				return Map.of("title", FieldKind.TEXT);
			}
		};
	}

}
