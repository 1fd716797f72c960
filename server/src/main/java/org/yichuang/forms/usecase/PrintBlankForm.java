package org.yichuang.forms.usecase;

import java.nio.file.Path;

import org.springframework.stereotype.Component;
import org.yichuang.documents.Documents;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.model.BlankForm;
import org.yichuang.kernel.Actor;

/** Prints forms for those who write by hand. */
@Component
public class PrintBlankForm {

	private final ReadForms read;

	private final Documents documents;

	PrintBlankForm(ReadForms read, Documents documents) {
		this.read = read;
		this.documents = documents;
	}

	/**
	 * Returns a released version; printed once, then kept.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Path released(FormVersion version, String title, String source) {
		return this.documents.keptPdf(BlankForm.of(title, source, this.read.definition(version)));
	}

	/**
	 * Returns a version, a draft too, for staff who look at it before it is released.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may not see it
	 */
	public byte[] any(Actor actor, FormId form, int number) {
		var version = this.read.version(actor, form, number);
		var name = this.read.whole(actor, form).form().name();
		return this.documents.pdf(BlankForm.of(name, name + "　第 " + number + " 版", version.definition()));
	}

}
