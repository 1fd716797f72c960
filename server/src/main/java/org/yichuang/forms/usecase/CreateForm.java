package org.yichuang.forms.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.FormsEvent.FormCreated;
import org.yichuang.forms.FormsOutlets;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.store.FormRows;
import org.yichuang.forms.store.VersionRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/** Creates a form with a first draft, which nobody can fill in before it is released. */
@Component
public class CreateForm {

	static final int LONGEST_NAME = 80;

	private final FormRows forms;

	private final VersionRows versions;

	private final FormPurposes purposes;

	private final FormWork work;

	private final FormsOutlets outlets;

	CreateForm(FormRows forms, VersionRows versions, FormPurposes purposes, FormWork work, FormsOutlets outlets) {
		this.forms = forms;
		this.versions = versions;
		this.purposes = purposes;
		this.work = work;
		this.outlets = outlets;
	}

	/**
	 * Creates a form. A draft may be unfinished; release looks at it.
	 * @throws Invalid if name or purpose do not hold
	 */
	@Transactional
	public FormId create(Actor actor, NewForm form) {
		var place = this.work.place(form.owner());
		actor.require(FormsPermission.DESIGN, place);
		Invalid.unlessEmpty(faults(form));
		var id = FormId.next();
		var at = this.work.now();
		this.forms.add(id, null, form, at);
		this.versions.putDraft(new FormVersion(id, 1), form.definition(), at);
		this.outlets.announce(actor, new FormCreated(id, form.name(), place));
		return id;
	}

	private List<FieldFault> faults(NewForm form) {
		var faults = new ArrayList<FieldFault>();
		faults.addAll(nameFaults(form.name()));
		if (this.purposes.find(form.purpose()).isEmpty()) {
			faults.add(new FieldFault("purpose", Refusal.of(FormsProblems.PURPOSE_UNKNOWN, form.purpose())));
		}
		if (!this.purposes.isDesigned(form.purpose())) {
			faults.add(new FieldFault("purpose", Refusal.of(FormsProblems.MADE_BY_THE_PROGRAM)));
		}
		return faults;
	}

	static List<FieldFault> nameFaults(String name) {
		if (name.isBlank()) {
			return List.of(new FieldFault("name", Refusal.of(KernelProblems.REQUIRED)));
		}
		if (name.length() > LONGEST_NAME) {
			return List.of(new FieldFault("name", Refusal.of(KernelProblems.TOO_LONG, LONGEST_NAME)));
		}
		return name.chars().anyMatch(Character::isISOControl)
				? List.of(new FieldFault("name", Refusal.of(KernelProblems.MALFORMED, "可见文字"))) : List.of();
	}

}
