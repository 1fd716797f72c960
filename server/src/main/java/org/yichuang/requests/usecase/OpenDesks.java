package org.yichuang.requests.usecase;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.Sections;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestsSettings;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.store.DeskStore;

/**
 * Opens a desk with each section of disclosure, and lets it follow its section: where
 * that stands, and whether it is open.
 */
@Component
public class OpenDesks {

	private static final String FIRST_PATH = "/information/";

	private static final String KEY = "request";

	private final DeskStore desks;

	private final Sections sections;

	private final RequestForm form;

	private final Bodies bodies;

	private final RequestsSettings settings;

	private final ApplicationEventPublisher events;

	OpenDesks(DeskStore desks, Sections sections, RequestForm form, Bodies bodies, RequestsSettings settings,
			ApplicationEventPublisher events) {
		this.desks = desks;
		this.sections = sections;
		this.form = form;
		this.bodies = bodies;
		this.settings = settings;
		this.events = events;
	}

	@EventListener
	void on(DisclosureEvent event) {
		if (event instanceof DisclosureEvent.SectionChanged changed) {
			follow(changed.actor(), changed.section());
		}
	}

	/** Opens desks of sections that were there before. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT20S")
	@Transactional
	public void openMissing() {
		this.sections.all()
			.stream()
			.filter((section) -> section.open() && this.desks.of(section.id()).isEmpty())
			.forEach((section) -> follow(Actor.SYSTEM, section));
	}

	private void follow(Actor actor, Section section) {
		var there = this.desks.of(section.id());
		if (there.isPresent()) {
			var desk = there.get();
			var moved = desk.at(section.body(), path(section), desk.open() && section.open());
			if (!moved.equals(desk)) {
				this.desks.put(moved);
				announce(actor, there, moved);
			}
		}
		else if (section.open()) {
			open(actor, section);
		}
	}

	private void open(Actor actor, Section section) {
		var desk = new Desk(DeskId.next(), section.id(), section.site(), section.body(), key(section), path(section),
				this.form.of(section.body()), new Desk.Words(section.name() + "政府信息公开工作机构", "", "", "", "", "", "", ""),
				true, this.settings.keepDays(), 0);
		if (this.desks.add(desk)) {
			announce(actor, Optional.empty(), desk);
		}
	}

	private void announce(Actor actor, Optional<Desk> before, Desk desk) {
		this.events.publishEvent(
				new RequestEvent.DeskChanged(actor, before.orElse(null), desk, this.sections.place(desk.section())));
	}

	private String key(Section section) {
		return section.path().equals(FIRST_PATH) ? KEY : KEY + "-" + this.bodies.get(section.body()).code();
	}

	private static String path(Section section) {
		return section.path() + "requests/";
	}

}
