package org.yichuang.intake.usecase;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;

/** 个人信息字段 — which fields of a form are personal. Released versions never change. */
@Component
class PersonalFields {

	private static final int VERSIONS = 2_000;

	private final Forms forms;

	private final LoadingCache<FormVersion, Map<String, FieldKind>> known;

	PersonalFields(Forms forms) {
		this.forms = forms;
		this.known = Caffeine.newBuilder().maximumSize(VERSIONS).build((version) -> of(forms, version));
	}

	/** Returns the personal fields of a form with their kinds. */
	Map<String, FieldKind> of(FormVersion version) {
		return this.known.get(version);
	}

	/** Returns the fields that tell of nobody whatever is in them: what was chosen. */
	Set<String> harmless(FormVersion version) {
		return this.forms.definition(version)
			.fields()
			.filter((field) -> field.kind().decides() && !field.personal())
			.map(Field::name)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Map<String, FieldKind> of(Forms forms, FormVersion version) {
		return forms.definition(version)
			.fields()
			.filter(Field::personal)
			.collect(Collectors.toUnmodifiableMap(Field::name, Field::kind));
	}

}
