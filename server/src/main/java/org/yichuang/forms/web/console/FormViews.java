package org.yichuang.forms.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.model.Version;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.forms.usecase.FormPurposes;
import org.yichuang.forms.usecase.ReadForms.WholeForm;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** Forms as the console shows them. */
@Component
class FormViews {

	private final FormPurposes purposes;

	private final Bodies bodies;

	FormViews(FormPurposes purposes, Bodies bodies) {
		this.purposes = purposes;
		this.bodies = bodies;
	}

	Slice<FormLine> lines(Slice<Form> forms) {
		var owners = this.bodies.all(forms.items().stream().map(Form::owner).distinct().toList());
		return forms.map((form) -> line(form, owners));
	}

	private FormLine line(Form form, Map<BodyId, Body> owners) {
		var owner = owners.get(form.owner());
		return new FormLine(form.id(), form.name(), label(form.purpose()), (owner != null) ? owner.name() : "",
				form.code() != null, form.released(), form.draft(), form.changedAt());
	}

	private String label(String purpose) {
		return this.purposes.find(purpose).map(FormPurpose::label).orElse(purpose);
	}

	FormView view(Actor actor, WholeForm whole) {
		var form = whole.form();
		var place = whole.owner().place();
		boolean designed = this.purposes.isDesigned(form.purpose());
		int shown = (form.draft() != 0) ? form.draft() : form.released();
		var definition = whole.versions()
			.stream()
			.filter((version) -> version.number() == shown)
			.map(Version::definition)
			.findFirst()
			.orElse(FormDefinition.of());
		return new FormView(form.id(), form.name(), form.purpose(), label(form.purpose()), whole.owner().name(),
				form.code() != null, form.released(), form.draft(), form.version(), definition,
				whole.versions().stream().map(VersionLine::of).toList(),
				actor.may(FormsPermission.DESIGN, place) && designed,
				actor.may(FormsPermission.RELEASE, place) && designed);
	}

	/**
	 * 表单 — one line of the list.
	 *
	 * @param builtIn whether the program brought it
	 * @param released number of the version that people fill in, 0 for none
	 * @param draft number of the version being written, 0 for none
	 */
	record FormLine(FormId id, String name, String purposeLabel, String ownerName, boolean builtIn, int released,
			int draft, Instant changedAt) {
	}

	/**
	 * 表单 — with the questions of its draft, or of the version that holds where there is
	 * no draft.
	 *
	 * @param version row version
	 */
	record FormView(FormId id, String name, String purpose, String purposeLabel, String ownerName, boolean builtIn,
			int released, int draft, long version, FormDefinition definition, List<VersionLine> versions,
			boolean mayDesign, boolean mayRelease) {
	}

	/** 表单版本 — one line of the history. */
	record VersionLine(int number, Version.State state, long fields, Instant changedAt, @Nullable Instant releasedAt,
			String releasedBy) {

		static VersionLine of(Version version) {
			return new VersionLine(version.number(), version.state(), version.definition().fields().count(),
					version.changedAt(), version.releasedAt(), version.releasedBy());
		}

	}

	/** 表单版本 — with its questions. */
	record FormVersionView(int number, Version.State state, FormDefinition definition) {

		static FormVersionView of(Version version) {
			return new FormVersionView(version.number(), version.state(), version.definition());
		}

	}

	/** 表单用途 — and the fields it needs. */
	record PurposeView(String code, String label, List<NeededField> needs) {

		static PurposeView of(FormPurpose purpose) {
			return new PurposeView(purpose.code(), purpose.label(),
					purpose.needs()
						.entrySet()
						.stream()
						.map((need) -> new NeededField(need.getKey(), need.getValue()))
						.toList());
		}

	}

	/** 必备字段. */
	record NeededField(String name, FieldKind kind) {
	}

}
