package org.yichuang.files;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;
import org.yichuang.outlet.AuditEntry;

/** 附件出口 — announces what happened and hands it on to the audit trail. */
@Component
public class FilesOutlets {

	private final ApplicationEventPublisher events;

	FilesOutlets(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** Announces, in the caller's transaction. */
	public void announce(Actor actor, FilesEvent event) {
		this.events.publishEvent(event);
		this.events.publishEvent(entry(actor, event));
	}

	private static AuditEntry entry(Actor actor, FilesEvent event) {
		return switch (event) {
			case FilesEvent.FileStored stored -> AuditEntry.of(actor, "files.store-file", "file", stored.file().id(),
					stored.file().name(), place(actor));
		};
	}

	/** The body tree that the actor works in, the whole group if there is none. */
	private static Place place(Actor actor) {
		return actor.grants()
			.stream()
			.map(Grant::scope)
			.filter(Scope.BodyTree.class::isInstance)
			.map((scope) -> Place.ofBody(((Scope.BodyTree) scope).bodyPath()))
			.findFirst()
			.orElse(Place.WHOLE_GROUP);
	}

}
