package org.yichuang.forms.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.FormsEvent;
import org.yichuang.forms.FormsOutlets;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.store.FormRows;
import org.yichuang.forms.store.VersionRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/** Starts, writes and drops drafts, and renames forms. What is released stays. */
@Component
public class EditDraft {

	private final FormRows forms;

	private final VersionRows versions;

	private final FormWork work;

	private final FormsOutlets outlets;

	EditDraft(FormRows forms, VersionRows versions, FormWork work, FormsOutlets outlets) {
		this.forms = forms;
		this.versions = versions;
		this.work = work;
		this.outlets = outlets;
	}

	/**
	 * Starts a draft from a version that was released.
	 * @param from number of the version it starts with
	 * @throws Refused if there is a draft already
	 */
	@Transactional
	public void start(Actor actor, FormId id, int from) {
		var form = this.work.take(actor, id, FormsPermission.DESIGN);
		if (form.draft() != 0) {
			throw Refused.because(FormsProblems.DRAFT_THERE);
		}
		var source = this.versions.find(new FormVersion(id, from)).orElseThrow(() -> NotFound.of(id));
		int number = this.versions.all(id).getFirst().number() + 1;
		save(actor, changed(form, form.name(), form.released(), number), source.definition());
	}

	/**
	 * Writes the draft. It may be unfinished; release looks at it.
	 * @param version row version of the form that was changed
	 * @throws Refused if there is no draft, or somebody else wrote it meanwhile
	 */
	@Transactional
	public void save(Actor actor, FormId id, FormDefinition definition, long version) {
		var form = current(this.work.take(actor, id, FormsPermission.DESIGN), version);
		requireDraft(form);
		save(actor, form, definition);
	}

	/**
	 * Throws the draft away.
	 * @throws Refused if there is none, or nothing was released yet
	 */
	@Transactional
	public void drop(Actor actor, FormId id, long version) {
		var form = current(this.work.get(actor, id, FormsPermission.DESIGN), version);
		requireDraft(form);
		if (form.released() == 0) {
			throw Refused.because(FormsProblems.NOTHING_RELEASED);
		}
		this.versions.dropDraft(new FormVersion(id, form.draft()));
		this.forms.put(changed(form, form.name(), form.released(), 0), this.work.now());
		this.outlets.announce(actor,
				new FormsEvent.DraftDropped(id, form.name(), this.work.place(form.owner()), form.draft()));
	}

	/**
	 * Renames a form.
	 * @throws Invalid if the name does not hold
	 */
	@Transactional
	public void rename(Actor actor, FormId id, String name, long version) {
		var form = current(this.work.get(actor, id, FormsPermission.DESIGN), version);
		Invalid.unlessEmpty(CreateForm.nameFaults(name));
		this.forms.put(changed(form, name.strip(), form.released(), form.draft()), this.work.now());
		this.outlets.announce(actor,
				new FormsEvent.FormRenamed(id, name.strip(), this.work.place(form.owner()), form.name()));
	}

	private void save(Actor actor, Form form, FormDefinition definition) {
		var at = this.work.now();
		this.forms.put(form, at);
		this.versions.putDraft(new FormVersion(form.id(), form.draft()), definition, at);
		this.outlets.announce(actor,
				new FormsEvent.DraftSaved(form.id(), form.name(), this.work.place(form.owner()), form.draft()));
	}

	private static void requireDraft(Form form) {
		if (form.draft() == 0) {
			throw Refused.because(FormsProblems.NO_DRAFT);
		}
	}

	/** Returns the form if it is still as it was when somebody began to change it. */
	static Form current(Form form, long version) {
		if (form.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return form;
	}

	static Form changed(Form form, String name, int released, int draft) {
		return new Form(form.id(), form.code(), form.owner(), form.purpose(), name, released, draft, form.changedAt(),
				form.version());
	}

}
