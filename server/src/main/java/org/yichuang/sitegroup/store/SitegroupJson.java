package org.yichuang.sitegroup.store;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.Site;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON 列 — documents as columns hold them. */
@Component
public class SitegroupJson {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final TypeReference<List<Site.Slot>> SLOTS = new TypeReference<>() {
	};

	private final JsonMapper mapper;

	SitegroupJson(JsonMapper mapper) {
		// blueprints leave out what takes its default
		this.mapper = mapper.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
	}

	/** Returns a value as a JSON text. */
	public String write(Object value) {
		return this.mapper.writeValueAsString(value);
	}

	/** Reads a record back. */
	public <T> T read(String text, Class<T> type) {
		return this.mapper.readValue(text, type);
	}

	/** Turns plain maps and lists, such as a YAML document's, into a record. */
	public <T> T convert(Object plain, Class<T> type) {
		return this.mapper.convertValue(plain, type);
	}

	Map<String, String> texts(String text) {
		return this.mapper.readValue(text, TEXTS);
	}

	List<Site.Slot> slots(String text) {
		return this.mapper.readValue(text, SLOTS);
	}

}
