package org.yichuang.disclosure.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.SectionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** Reads sections with the names and places of their bodies. */
@Component
public class ReadSections {

	private final SectionStore sections;

	private final Bodies bodies;

	ReadSections(SectionStore sections, Bodies bodies) {
		this.sections = sections;
		this.bodies = bodies;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public PlacedSection get(SectionId id) {
		return find(id).orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns a section that an actor may see.
	 * @throws NotFound if there is none, or it is out of sight
	 */
	public PlacedSection seen(Actor actor, SectionId id) {
		return find(id).filter((placed) -> actor.may(DisclosurePermission.READ, placed.place()))
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns a section, closed ones too. */
	public Optional<PlacedSection> find(SectionId id) {
		return this.sections.find(id).map(this::placed);
	}

	/** Returns the section of a body. */
	public Optional<PlacedSection> ofBody(BodyId body) {
		return this.sections.ofBody(body).map(this::placed);
	}

	/** Returns the sections on a site by path. */
	public List<PlacedSection> of(SiteId site) {
		return placed(this.sections.of(site));
	}

	/** Returns all sections in the order of the bodies' tree. */
	public List<PlacedSection> all() {
		return placed(this.sections.all()).stream()
			.sorted(Comparator.comparing((placed) -> placed.place().bodyPath()))
			.toList();
	}

	/** Returns all sections that an actor may see, in the order of the bodies' tree. */
	public List<PlacedSection> seen(Actor actor) {
		return all().stream().filter((placed) -> actor.may(DisclosurePermission.READ, placed.place())).toList();
	}

	private PlacedSection placed(SectionStore.Row row) {
		return placed(List.of(row)).getFirst();
	}

	private List<PlacedSection> placed(List<SectionStore.Row> rows) {
		var known = this.bodies.all(rows.stream().map((row) -> row.section().body()).toList());
		return rows.stream()
			.map((row) -> placed(row, Objects.requireNonNull(known.get(row.section().body()))))
			.toList();
	}

	private static PlacedSection placed(SectionStore.Row row, Body body) {
		var it = row.section();
		return new PlacedSection(new Section(it.id(), it.body(), it.site(), it.path(), body.legalName(), it.open()),
				row.words(), row.wordsChangedAt(), new Place(body.path(), it.site(), null), row.version());
	}

}
