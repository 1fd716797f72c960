package org.yichuang.catalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;

/** 目录出口 — announces what happened and hands it on to the audit trail. */
@Component
public class CatalogueOutlets {

	private final ApplicationEventPublisher events;

	CatalogueOutlets(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** Announces, in the caller's transaction. */
	public void announce(Actor actor, CatalogueEvent event) {
		this.events.publishEvent(event);
		this.events.publishEvent(entry(actor, event));
	}

	private static AuditEntry entry(Actor actor, CatalogueEvent event) {
		return switch (event) {
			case CatalogueEvent.IndexPatternSet it -> AuditEntry.of(actor, "catalogue.set-index-pattern",
					"index-pattern", it.body(), it.pattern(), Place.WHOLE_GROUP);
			case CatalogueEvent.SchemeAdded it ->
				AuditEntry.of(actor, "catalogue.add-scheme", "scheme", it.scheme(), it.label(), Place.WHOLE_GROUP);
			case CatalogueEvent.ClassPut it -> AuditEntry.of(actor, "catalogue.put-class", "scheme-class",
					it.scheme() + "/" + it.code(), it.label(), Place.WHOLE_GROUP);
		};
	}

}
