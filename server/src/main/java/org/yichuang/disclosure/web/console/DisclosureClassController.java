package org.yichuang.disclosure.web.console;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.usecase.EditClasses;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 公开类目 — the classes of a section's statutory contents. */
@RestController
@RequestMapping("/api/console/disclosure-classes")
class DisclosureClassController {

	private final EditClasses edit;

	DisclosureClassController(EditClasses edit) {
		this.edit = edit;
	}

	/** Lists a section's classes in order, closed ones too. */
	@GetMapping
	@Requires("disclosure:read")
	List<DisclosureClass> listDisclosureClasses(Actor actor, @RequestParam String section) {
		return this.edit.of(actor, SectionId.of(section));
	}

	/** Adds a class. */
	@PostMapping
	@Requires("disclosure:manage-sections")
	List<DisclosureClass> addDisclosureClass(Actor actor, @RequestParam String section,
			@RequestBody ClassSent request) {
		this.edit.add(actor, SectionId.of(section), request.wanted(tidy(request.code())));
		return this.edit.of(actor, SectionId.of(section));
	}

	/** Renames, moves, closes or opens a class. */
	@PutMapping("/{code}")
	@Requires("disclosure:manage-sections")
	List<DisclosureClass> putDisclosureClass(Actor actor, @RequestParam String section, @PathVariable String code,
			@RequestBody ClassSent request) {
		this.edit.put(actor, SectionId.of(section), request.wanted(code));
		return this.edit.of(actor, SectionId.of(section));
	}

	private static String tidy(@Nullable String sent) {
		return Optional.ofNullable(sent).map(String::strip).orElse("");
	}

	/**
	 * 类目内容.
	 *
	 * @param code for new ones
	 * @param parent null or empty at the top
	 * @param version row version that was read; 0 for new ones
	 */
	record ClassSent(@Nullable String code, @Nullable String label, @Nullable String parent, int position, boolean open,
			long version) {

		DisclosureClass wanted(String under) {
			var above = tidy(this.parent);
			return new DisclosureClass(under, tidy(this.label), above.isEmpty() ? null : above, this.position,
					this.open, this.version);
		}

	}

}
