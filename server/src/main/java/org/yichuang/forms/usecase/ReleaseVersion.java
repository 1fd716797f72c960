package org.yichuang.forms.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.FormsEvent.VersionReleased;
import org.yichuang.forms.FormsOutlets;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.store.FormRows;
import org.yichuang.forms.store.VersionRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/** Releases a draft: from then on people fill it in, and it never changes again. */
@Component
public class ReleaseVersion {

	private final FormRows forms;

	private final VersionRows versions;

	private final FormWork work;

	private final FormsOutlets outlets;

	ReleaseVersion(FormRows forms, VersionRows versions, FormWork work, FormsOutlets outlets) {
		this.forms = forms;
		this.versions = versions;
		this.work = work;
		this.outlets = outlets;
	}

	/**
	 * Releases the draft as it was read.
	 * @param version row version of the form whose draft was looked at
	 * @throws Invalid naming everything that keeps it from being filled in
	 * @throws Refused if there is no draft, or somebody changed it meanwhile
	 */
	@Transactional
	public FormVersion release(Actor actor, FormId id, long version) {
		var form = EditDraft.current(this.work.take(actor, id, FormsPermission.RELEASE), version);
		if (form.draft() == 0) {
			throw Refused.because(FormsProblems.NO_DRAFT);
		}
		return release(actor, form);
	}

	FormVersion release(Actor actor, Form form) {
		var draft = new FormVersion(form.id(), form.draft());
		var definition = this.versions.find(draft).orElseThrow(() -> NotFound.of(form.id())).definition();
		Invalid.unlessEmpty(this.work.faults(form.purpose(), definition));
		var at = this.work.now();
		this.versions.release(draft, actor.name(), at);
		this.forms.put(EditDraft.changed(form, form.name(), form.draft(), 0), at);
		this.outlets.announce(actor,
				new VersionReleased(form.id(), form.name(), this.work.place(form.owner()), draft.number()));
		return draft;
	}

}
