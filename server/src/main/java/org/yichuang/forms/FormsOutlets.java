package org.yichuang.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.AuditEntry;

import tools.jackson.databind.json.JsonMapper;

/** 表单出口 — announces what happened and hands it on to the audit trail. */
@Component
public class FormsOutlets {

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	FormsOutlets(ApplicationEventPublisher events, JsonMapper json) {
		this.events = events;
		this.json = json;
	}

	/** Announces, in the caller's transaction. */
	public void announce(Actor actor, FormsEvent event) {
		this.events.publishEvent(event);
		this.events.publishEvent(entry(actor, event));
	}

	private AuditEntry entry(Actor actor, FormsEvent event) {
		return switch (event) {
			case FormsEvent.FormCreated it -> entry(actor, "forms.create", it, null, null);
			case FormsEvent.FormRenamed it ->
				entry(actor, "forms.rename", it, new Naming(it.before()), new Naming(it.name()));
			case FormsEvent.DraftSaved it -> entry(actor, "forms.save-draft", it, null, new Numbered(it.number()));
			case FormsEvent.DraftDropped it -> entry(actor, "forms.drop-draft", it, new Numbered(it.number()), null);
			case FormsEvent.VersionReleased it -> entry(actor, "forms.release", it, null, new Numbered(it.number()));
		};
	}

	private AuditEntry entry(Actor actor, String action, FormsEvent event, @Nullable Object before,
			@Nullable Object after) {
		return new AuditEntry(actor, action, "form", event.form().toString(), event.name(), event.place(), text(before),
				text(after));
	}

	private @Nullable String text(@Nullable Object value) {
		return (value != null) ? this.json.writeValueAsString(value) : null;
	}

	private record Naming(String name) {
	}

	private record Numbered(int number) {
	}

}
