package org.yichuang.forms.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.FormsEvent.FormCreated;
import org.yichuang.forms.FormsOutlets;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.model.Version;
import org.yichuang.forms.store.FormRows;
import org.yichuang.forms.store.VersionRows;
import org.yichuang.kernel.Actor;

/**
 * Brings a form that comes with the program, and its next version when the program has a
 * new one. A form that staff have taken in hand (a draft, or a version that a person
 * released) stays as they made it, unless staff do not design forms of its purpose: then
 * what the program wants holds.
 */
@Component
public class EnsureForm {

	private final FormRows forms;

	private final VersionRows versions;

	private final ReleaseVersion release;

	private final FormWork work;

	private final FormPurposes purposes;

	private final FormsOutlets outlets;

	EnsureForm(FormRows forms, VersionRows versions, ReleaseVersion release, FormWork work, FormPurposes purposes,
			FormsOutlets outlets) {
		this.forms = forms;
		this.versions = versions;
		this.release = release;
		this.work = work;
		this.purposes = purposes;
		this.outlets = outlets;
	}

	/** Brings it, repeatable, also by several processes at once. */
	@Transactional
	public FormId ensure(String code, NewForm brought) {
		var id = FormId.next();
		if (this.forms.add(id, code, brought, this.work.now())) {
			this.versions.putDraft(new FormVersion(id, 1), brought.definition(), this.work.now());
			this.outlets.announce(Actor.SYSTEM, new FormCreated(id, brought.name(), this.work.place(brought.owner())));
			this.release.release(Actor.SYSTEM, held(code).orElseThrow());
			return id;
		}
		var form = held(code).orElseThrow();
		if (isOurs(form, brought)) {
			renew(form, brought);
		}
		return form.id();
	}

	private Optional<Form> held(String code) {
		return this.forms.holdByCode(code);
	}

	private boolean isOurs(Form form, NewForm brought) {
		boolean always = !this.purposes.isDesigned(brought.purpose());
		if (form.draft() != 0 && !always) {
			return false;
		}
		var last = this.versions.find(new FormVersion(form.id(), form.released()));
		return last.filter((version) -> always || version.releasedBy().equals(Actor.SYSTEM.name()))
			.map(Version::definition)
			.filter((definition) -> !definition.equals(brought.definition()))
			.isPresent();
	}

	private void renew(Form form, NewForm brought) {
		if (form.draft() != 0) {
			this.versions.dropDraft(new FormVersion(form.id(), form.draft()));
		}
		int number = this.versions.all(form.id()).getFirst().number() + 1;
		var at = this.work.now();
		this.versions.putDraft(new FormVersion(form.id(), number), brought.definition(), at);
		this.forms.put(EditDraft.changed(form, form.name(), form.released(), number), at);
		this.release.release(Actor.SYSTEM, held(String.valueOf(form.code())).orElseThrow());
	}

}
