package org.yichuang.requests;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.outlet.AuditEntry;
import org.yichuang.requests.OfficialLetterEvent.LetterheadChanged;
import org.yichuang.requests.OfficialLetterEvent.PaperTouched;
import org.yichuang.requests.OfficialLetterEvent.TemplateChanged;

/** Turns what happens to letters into audit entries, in their transaction. */
@Component
class OfficialLetterOutlets {

	private final ApplicationEventPublisher outlets;

	OfficialLetterOutlets(ApplicationEventPublisher outlets) {
		this.outlets = outlets;
	}

	@EventListener
	void on(OfficialLetterEvent event) {
		this.outlets.publishEvent(switch (event) {
			case PaperTouched touched ->
				AuditEntry.of(touched.actor(), "requests." + touched.action(), "request", touched.request().id(),
						(touched.request().source().number() + " " + touched.name()).strip(), touched.place());
			case LetterheadChanged changed -> AuditEntry.of(changed.actor(), "requests.change-letterhead", "letterhead",
					changed.head().body(), changed.head().prefix(), changed.place());
			case TemplateChanged changed -> AuditEntry.of(changed.actor(), "requests.change-template",
					"letter-template", changed.template().kind(), changed.template().kind().name(), changed.place());
		});
	}

}
