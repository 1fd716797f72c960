package org.yichuang.disclosure.web.console;

import java.time.Instant;
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
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.usecase.ChangeSection;
import org.yichuang.disclosure.usecase.OpenSection;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.sitegroup.Sites;

/** 公开专栏 — lists, opens, changes and closes sections. */
@RestController
@RequestMapping("/api/console/disclosure-sections")
class SectionController {

	private final ReadSections read;

	private final OpenSection opening;

	private final ChangeSection change;

	private final Sites sites;

	SectionController(ReadSections read, OpenSection opening, ChangeSection change, Sites sites) {
		this.read = read;
		this.opening = opening;
		this.change = change;
		this.sites = sites;
	}

	/**
	 * Lists sections in the order of the bodies' tree; all that one may see, or those
	 * whose name holds some words.
	 */
	@GetMapping
	@Requires("disclosure:read")
	Slice<SectionShown> listDisclosureSections(Actor actor, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
		int most = Math.clamp(size, 1, 200);
		List<PlacedSection> following = this.read.seen(actor)
			.stream()
			.filter((placed) -> placed.section().name().contains(words.strip()))
			.filter((placed) -> placed.place().bodyPath().compareTo(after) > 0)
			.limit(most + 1L)
			.toList();
		return Slice.cut(following, most, (placed) -> placed.place().bodyPath()).map(this::shown);
	}

	/** Returns one section. */
	@GetMapping("/{id}")
	@Requires("disclosure:read")
	SectionShown showDisclosureSection(Actor actor, @PathVariable String id) {
		return shown(this.read.seen(actor, SectionId.of(id)));
	}

	/** Opens a body's section. */
	@PostMapping
	@Requires("disclosure:manage-sections")
	SectionShown openDisclosureSection(Actor actor, @RequestBody NewSectionRequest request) {
		return shown(this.opening.open(actor, request.body(), request.site()));
	}

	/** Writes a section's guide. */
	@PutMapping("/{id}")
	@Requires("disclosure:manage-sections")
	SectionShown writeDisclosureGuide(Actor actor, @PathVariable String id, @RequestBody GuideRequest request) {
		return shown(this.change.write(actor, SectionId.of(id), request.version(), request.words()));
	}

	/** Closes a section for new entries, or opens it again. */
	@PostMapping("/{id}/open")
	@Requires("disclosure:manage-sections")
	SectionShown reopenDisclosureSection(Actor actor, @PathVariable String id,
			@RequestBody OpenSectionRequest request) {
		return shown(this.change.open(actor, SectionId.of(id), request.version(), request.open()));
	}

	private SectionShown shown(PlacedSection placed) {
		var section = placed.section();
		var words = placed.words();
		return new SectionShown(section.id(), section.body(), section.name(), section.site(),
				this.sites.get(section.site()).name(), section.path(), section.open(), words.classification(),
				words.arrangement(), words.access(), OfficeSent.of(words.office()), placed.wordsChangedAt(),
				placed.version());
	}

	private static String tidy(@Nullable String sent) {
		return Optional.ofNullable(sent).map(String::strip).orElse("");
	}

	/**
	 * 公开专栏.
	 *
	 * @param name of the body, as readers see it
	 * @param path where it begins on its site
	 * @param wordsChangedAt when its guide was last written, null for never
	 */
	record SectionShown(SectionId id, BodyId body, String name, SiteId site, String siteName, String path, boolean open,
			String classification, String arrangement, String access, OfficeSent office,
			@Nullable Instant wordsChangedAt, long version) {
	}

	/** 公开工作机构. */
	record OfficeSent(@Nullable String name, @Nullable String address, @Nullable String hours, @Nullable String phone,
			@Nullable String fax, @Nullable String mail) {

		static OfficeSent of(SectionWords.Office it) {
			return new OfficeSent(it.name(), it.address(), it.hours(), it.phone(), it.fax(), it.mail());
		}

		SectionWords.Office office() {
			return new SectionWords.Office(tidy(this.name), tidy(this.address), tidy(this.hours), tidy(this.phone),
					tidy(this.fax), tidy(this.mail));
		}

	}

	/**
	 * 新专栏.
	 *
	 * @param site null for the body's own
	 */
	record NewSectionRequest(BodyId body, @Nullable SiteId site) {

		/**
		 * @throws Invalid without a body
		 */
		NewSectionRequest {
			if (body == null) {
				throw Invalid.field("body", KernelProblems.REQUIRED);
			}
		}

	}

	/** 公开指南. */
	record GuideRequest(long version, @Nullable String classification, @Nullable String arrangement,
			@Nullable String access, @Nullable OfficeSent office) {

		SectionWords words() {
			var sent = (this.office != null) ? this.office : new OfficeSent("", "", "", "", "", "");
			return new SectionWords(tidy(this.classification), tidy(this.arrangement), tidy(this.access),
					sent.office());
		}

	}

	/** 开关专栏. */
	record OpenSectionRequest(long version, boolean open) {
	}

}
