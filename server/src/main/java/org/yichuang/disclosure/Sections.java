package org.yichuang.disclosure;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;

/** 公开专栏 — what other rooms may ask about sections. */
@Component
public class Sections {

	private final ReadSections read;

	Sections(ReadSections read) {
		this.read = read;
	}

	/** Returns a section, closed ones too. */
	public Optional<Section> find(SectionId id) {
		return this.read.find(id).map(PlacedSection::section);
	}

	/**
	 * Returns the place of a section, for permissions: its body, on its site.
	 * @throws NotFound if there is none
	 */
	public Place place(SectionId id) {
		return this.read.get(id).place();
	}

	/** Returns the sections on a site, that of the site's body first, then by path. */
	public List<Section> of(SiteId site) {
		return bare(this.read.of(site));
	}

	/** Returns the section of a body. */
	public Optional<Section> ofBody(BodyId body) {
		return this.read.ofBody(body).map(PlacedSection::section);
	}

	/** Returns all sections, closed ones too, in the order of the bodies' tree. */
	public List<Section> all() {
		return bare(this.read.all());
	}

	private static List<Section> bare(List<PlacedSection> sections) {
		return sections.stream().map(PlacedSection::section).toList();
	}

}
