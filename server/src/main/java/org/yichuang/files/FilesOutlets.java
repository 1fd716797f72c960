package org.yichuang.files;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
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
			case FilesEvent.FileStored stored -> entry(actor, "files.store-file", stored.file());
			case FilesEvent.FileRemoved removed -> entry(actor, "files.remove-file", removed.file());
		};
	}

	/** What the public calls its files may name people; the trail is for ever. */
	private static AuditEntry entry(Actor actor, String action, StoredFile file) {
		var name = (actor.account() != null) ? file.name() : file.type();
		return AuditEntry.of(actor, action, "file", file.id(), name, actor.place());
	}

}
