package org.yichuang.forms.store;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON 列 — definitions as columns hold them. */
@Component
class FormsJson {

	private final JsonMapper mapper;

	FormsJson(JsonMapper mapper) {
		// definitions leave out what takes its default
		this.mapper = mapper.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
	}

	String write(FormDefinition definition) {
		return this.mapper.writeValueAsString(definition);
	}

	FormDefinition read(String text) {
		return this.mapper.readValue(text, FormDefinition.class);
	}

}
