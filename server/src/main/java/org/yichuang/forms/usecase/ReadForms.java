package org.yichuang.forms.usecase;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.model.FormFilter;
import org.yichuang.forms.model.Version;
import org.yichuang.forms.store.FormRows;
import org.yichuang.forms.store.VersionRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** Reads forms and their versions. */
@Component
public class ReadForms {

	private static final int REMEMBERED = 500;

	private final FormRows forms;

	private final VersionRows versions;

	private final FormWork work;

	private final Bodies bodies;

	/** Released versions only: they never change. */
	private final Cache<FormVersion, FormDefinition> released = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	ReadForms(FormRows forms, VersionRows versions, FormWork work, Bodies bodies) {
		this.forms = forms;
		this.versions = versions;
		this.work = work;
		this.bodies = bodies;
	}

	/**
	 * Returns the version that people fill in.
	 * @throws NotFound if there is no such form
	 * @throws Refused if nothing was released yet
	 */
	public FormVersion current(FormId id) {
		var form = this.forms.find(id).orElseThrow(() -> NotFound.of(id));
		if (form.released() == 0) {
			throw Refused.because(FormsProblems.NOTHING_RELEASED);
		}
		return new FormVersion(id, form.released());
	}

	/**
	 * Returns the questions of a released version.
	 * @throws NotFound if there is none
	 */
	public FormDefinition definition(FormVersion version) {
		var remembered = this.released.getIfPresent(version);
		if (remembered != null) {
			return remembered;
		}
		var definition = this.versions.find(version)
			.filter((found) -> found.state() == Version.State.RELEASED)
			.map(Version::definition)
			.orElseThrow(() -> NotFound.of(version.form()));
		this.released.put(version, definition);
		return definition;
	}

	/**
	 * Returns a form with all its versions.
	 * @throws NotFound if there is none, or the actor may not see it
	 */
	public WholeForm whole(Actor actor, FormId id) {
		var form = this.work.get(actor, id, FormsPermission.READ);
		return new WholeForm(form, this.bodies.get(form.owner()), this.versions.all(id));
	}

	/**
	 * Returns one version, a draft too.
	 * @throws NotFound if there is none, or the actor may not see it
	 */
	public Version version(Actor actor, FormId id, int number) {
		this.work.get(actor, id, FormsPermission.READ);
		return this.versions.find(new FormVersion(id, number)).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the forms that an actor may see, the newest first. */
	public Slice<Form> list(Actor actor, Wanted wanted) {
		var filter = new FormFilter(owners(actor), wanted.purpose(), wanted.words());
		return Slice.cut(this.forms.list(filter, wanted.after(), wanted.size() + 1), wanted.size(),
				(form) -> form.id().toString());
	}

	private @Nullable List<BodyId> owners(Actor actor) {
		var scopes = actor.scopes(FormsPermission.READ);
		return scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance) ? null
				: List.copyOf(this.bodies.within(scopes));
	}

	/**
	 * 完整表单.
	 *
	 * @param form the form
	 * @param owner the body whose staff may change it
	 * @param versions the newest first
	 */
	public record WholeForm(Form form, Body owner, List<Version> versions) {
	}

	/**
	 * 列表要求.
	 *
	 * @param purpose of this purpose only, empty for all
	 * @param words part of the name, empty for all
	 * @param after the form after which the list goes on, null for the beginning
	 * @param size how many
	 */
	public record Wanted(String purpose, String words, @Nullable FormId after, int size) {
	}

}
