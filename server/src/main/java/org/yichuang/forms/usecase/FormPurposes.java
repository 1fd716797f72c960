package org.yichuang.forms.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;

/** Knows what forms are for, from the rooms that say so. */
@Component
public class FormPurposes {

	private final List<FormPurpose> purposes;

	FormPurposes(ObjectProvider<FormPurpose> purposes) {
		this.purposes = purposes.orderedStream().toList();
	}

	/** Returns all purposes. */
	public List<FormPurpose> all() {
		return this.purposes;
	}

	/** Returns the purpose with a code. */
	public Optional<FormPurpose> find(String code) {
		return this.purposes.stream().filter((purpose) -> purpose.code().equals(code)).findFirst();
	}

	/** Says whether staff design forms of a purpose. */
	public boolean isDesigned(String code) {
		return find(code).map(FormPurpose::designed).orElse(true);
	}

	/** Returns which fields a definition lacks for its purpose. */
	List<FieldFault> lacking(String code, FormDefinition definition) {
		return find(code).stream()
			.flatMap((purpose) -> purpose.needs().entrySet().stream())
			.filter((need) -> definition.field(need.getKey())
				.filter((field) -> field.kind() == need.getValue())
				.isEmpty())
			.map((need) -> new FieldFault("sections", Refusal.of(FormsProblems.NEEDED_FIELD_MISSING, need.getKey())))
			.toList();
	}

}
