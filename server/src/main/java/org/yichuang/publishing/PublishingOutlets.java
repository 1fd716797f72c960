package org.yichuang.publishing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.AuditEntry;

/** 发布出口 — hands what happened on to the audit trail. */
@Component
public class PublishingOutlets {

	private final ApplicationEventPublisher events;

	PublishingOutlets(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** Announces, in the caller's transaction. */
	public void announce(Actor actor, PublishingEvent event) {
		this.events.publishEvent(event);
		this.events.publishEvent(switch (event) {
			case PublishingEvent.RebuildAsked it -> AuditEntry.of(actor, "publishing.rebuild-site", "site",
					it.site().id(), it.site().name(), it.site().place());
			case PublishingEvent.PagePutBack it -> AuditEntry.of(actor, "publishing.put-page-back", "page",
					it.site().code() + it.path(), it.path(), it.site().place());
			case PublishingEvent.StrangeFileRemoved it -> AuditEntry.of(actor, "publishing.remove-strange-file", "file",
					it.site().code() + "/" + it.file(), it.file(), it.site().place());
		});
	}

}
