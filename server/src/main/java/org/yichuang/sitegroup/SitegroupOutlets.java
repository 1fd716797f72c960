package org.yichuang.sitegroup;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;

import tools.jackson.databind.json.JsonMapper;

/** 站群出口 — announces what happened and hands it on to the audit trail. */
@Component
public class SitegroupOutlets {

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	SitegroupOutlets(ApplicationEventPublisher events, JsonMapper json) {
		this.events = events;
		this.json = json;
	}

	/** Announces, in the caller's transaction. */
	public void announce(Actor actor, SitegroupEvent event) {
		this.events.publishEvent(event);
		this.events.publishEvent(entry(actor, event));
	}

	private AuditEntry entry(Actor actor, SitegroupEvent event) {
		return switch (event) {
			case SitegroupEvent.SiteOpened it ->
				site(actor, "open-site", it.site(), null, Map.of("code", it.site().code(), "host", it.site().host()));
			case SitegroupEvent.SiteRenamed it ->
				site(actor, "rename-site", it.site(), Map.of("name", it.before()), Map.of("name", it.site().name()));
			case SitegroupEvent.SiteSettingsChanged it ->
				site(actor, "change-site-settings", it.site(), it.before(), it.site().settings());
			case SitegroupEvent.SiteHostsChanged it -> site(actor, "change-site-hosts", it.site(),
					Map.of("host", it.before()), Map.of("host", it.site().host()));
			case SitegroupEvent.SiteStateChanged it -> site(actor, step(it.site().state()), it.site(),
					Map.of("state", it.before()), Map.of("state", it.site().state(), "notice", it.notice()));
			case SitegroupEvent.HomeSlotsChanged it ->
				site(actor, "change-home-slots", it.site(), null, it.site().slots());
			case SitegroupEvent.SiteThemeChanged it -> site(actor, "change-theme", it.site(),
					Map.of("theme", it.before()), Map.of("theme", it.site().theme()));
			case SitegroupEvent.ChannelAdded it ->
				channel(actor, "add-channel", it.channel(), null, Map.of("path", it.channel().path()));
			case SitegroupEvent.ChannelRenamed it -> channel(actor, "rename-channel", it.channel(),
					Map.of("name", it.before()), Map.of("name", it.channel().name()));
			case SitegroupEvent.ChannelMoved it -> channel(actor, "move-channel", it.channel(),
					Map.of("path", it.before()), Map.of("path", it.channel().path()));
			case SitegroupEvent.ChannelDutyChanged it ->
				channel(actor, "change-channel-duty", it.channel(), it.before().owed(), it.channel().owed());
			case SitegroupEvent.ChannelClosed it -> channel(actor, "close-channel", it.channel(), null, null);
			case SitegroupEvent.ChannelReopened it -> channel(actor, "reopen-channel", it.channel(), null, null);
			case SitegroupEvent.ChannelsReordered it -> AuditEntry.of(actor, "sitegroup.reorder-channels", "site",
					it.site().id(), it.site().name(), it.site().place());
			case SitegroupEvent.BlueprintChanged it -> AuditEntry.of(actor, "sitegroup.change-blueprint", "blueprint",
					it.name(), it.label(), Place.WHOLE_GROUP);
			case SitegroupEvent.ThemeFileChanged it ->
				AuditEntry.of(actor, "sitegroup.change-theme-file", "theme-file", it.theme() + "/" + it.path(),
						it.theme() + "/" + it.path() + " #" + it.edition(), Place.WHOLE_GROUP);
		};
	}

	private static String step(SiteState state) {
		return switch (state) {
			case PREPARING, RUNNING -> "resume-site";
			case SUSPENDED -> "suspend-site";
			case CLOSING -> "announce-closing";
			case CLOSED -> "close-site";
		};
	}

	private AuditEntry site(Actor actor, String action, Site site, @Nullable Object before, @Nullable Object after) {
		return new AuditEntry(actor, "sitegroup." + action, "site", site.id().toString(), site.name(), site.place(),
				json(before), json(after));
	}

	private AuditEntry channel(Actor actor, String action, Channel channel, @Nullable Object before,
			@Nullable Object after) {
		return new AuditEntry(actor, "sitegroup." + action, "channel", channel.id().toString(), channel.name(),
				channel.place(), json(before), json(after));
	}

	private @Nullable String json(@Nullable Object value) {
		return (value != null) ? this.json.writeValueAsString(value) : null;
	}

}
