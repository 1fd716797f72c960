package org.yichuang.catalogue.usecase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.catalogue.CatalogueEvent.ClassPut;
import org.yichuang.catalogue.CatalogueEvent.SchemeAdded;
import org.yichuang.catalogue.CatalogueOutlets;
import org.yichuang.catalogue.CataloguePermission;
import org.yichuang.catalogue.CatalogueProblems;
import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.store.SchemeRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;

/** Writes classification schemes: new ones, new classes, other names, closed classes. */
@Component
public class EditSchemes {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?");

	private static final int LONGEST_LABEL = 60;

	private final SchemeRows rows;

	private final CatalogueOutlets outlets;

	EditSchemes(SchemeRows rows, CatalogueOutlets outlets) {
		this.rows = rows;
		this.outlets = outlets;
	}

	/**
	 * Adds a scheme without classes.
	 * @throws Invalid if a field does not hold or the code is taken
	 */
	@Transactional
	public void addScheme(Actor actor, ClassificationScheme scheme) {
		actor.require(CataloguePermission.EDIT_SCHEMES, Place.WHOLE_GROUP);
		check(scheme.code(), scheme.label());
		if (!this.rows.add(scheme, false)) {
			throw Invalid.field("code", CatalogueProblems.SCHEME_TAKEN, scheme.code());
		}
		this.outlets.announce(actor, new SchemeAdded(scheme.code(), scheme.label()));
	}

	/**
	 * Adds a class.
	 * @throws Invalid if a field does not hold, or code or name are taken
	 */
	@Transactional
	public void addClass(Actor actor, String scheme, SchemeClass added) {
		check(actor, scheme, added);
		if (!this.rows.add(scheme, added)) {
			throw Invalid.field("code", CatalogueProblems.CLASS_TAKEN, added.code());
		}
		this.outlets.announce(actor, new ClassPut(scheme, added.code(), added.label()));
	}

	/**
	 * Changes a class; its code stays for ever.
	 * @throws Invalid if a field does not hold or the name is taken
	 */
	@Transactional
	public void putClass(Actor actor, String scheme, SchemeClass changed) {
		check(actor, scheme, changed);
		try {
			this.rows.put(scheme, changed);
		}
		catch (DuplicateKeyException taken) {
			throw Invalid.field("label", CatalogueProblems.CLASS_TAKEN, changed.label());
		}
		this.outlets.announce(actor, new ClassPut(scheme, changed.code(), changed.label()));
	}

	private void check(Actor actor, String scheme, SchemeClass it) {
		actor.require(CataloguePermission.EDIT_SCHEMES, Place.WHOLE_GROUP);
		check(it.code(), it.label());
		var classes = this.rows.all()
			.stream()
			.filter((known) -> known.code().equals(scheme))
			.findFirst()
			.orElseThrow(() -> new NotFound("scheme " + scheme))
			.classes();
		if (it.parent() != null && isBelowItself(it, it.parent(), classes)) {
			throw Invalid.field("parent", CatalogueProblems.CLASS_PARENT_UNKNOWN);
		}
	}

	private static boolean isBelowItself(SchemeClass it, String parent, List<SchemeClass> classes) {
		var above = classes.stream().filter((other) -> other.code().equals(parent)).findFirst();
		for (int steps = 0; above.isPresent() && steps <= classes.size(); steps++) {
			var at = above.get();
			var next = at.parent();
			if (at.code().equals(it.code())) {
				return true;
			}
			if (next == null) {
				return false;
			}
			above = find(classes, next);
		}
		return true;
	}

	private static Optional<SchemeClass> find(List<SchemeClass> classes, String code) {
		return classes.stream().filter((other) -> other.code().equals(code)).findFirst();
	}

	private static void check(String code, String label) {
		if (!CODE.matcher(code).matches()) {
			throw Invalid.field("code", CatalogueProblems.CODE_MALFORMED, code);
		}
		if (label.isBlank()) {
			throw Invalid.field("label", KernelProblems.REQUIRED);
		}
		if (label.length() > LONGEST_LABEL) {
			throw Invalid.field("label", KernelProblems.TOO_LONG, LONGEST_LABEL);
		}
	}

}
