package org.yichuang.publishing.render;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** 页面框架 — makes the frames of sites. */
@Component
public class SiteFrames {

	private final Sites sites;

	private final Channels channels;

	private final Bodies bodies;

	private final Themes themes;

	private final PublishingSettings settings;

	SiteFrames(Sites sites, Channels channels, Bodies bodies, Themes themes, PublishingSettings settings) {
		this.sites = sites;
		this.channels = channels;
		this.bodies = bodies;
		this.themes = themes;
		this.settings = settings;
	}

	/**
	 * Returns a site's frame as it is now.
	 * @throws TemplateFault if the site wears a theme that there is not
	 */
	public SiteFrame of(SiteId id) {
		var site = this.sites.get(id);
		return new SiteFrame(site, theme(site.theme()), url(site), identity(site), this.channels.of(id));
	}

	/** Returns a site's address without a slash at the end. */
	public String url(Site site) {
		return this.settings.address(site.host());
	}

	/** Says whether a site wears a theme or one that extends it. */
	public boolean isMadeFrom(Site site, String theme) {
		return this.themes.chain(site.theme()).contains(theme);
	}

	private Theme theme(String name) {
		try {
			return this.themes.get(name);
		}
		catch (IllegalArgumentException missing) {
			throw new TemplateFault("theme.yaml", 0, missing.getMessage(), missing);
		}
	}

	private Map<String, Object> identity(Site site) {
		var settings = site.settings();
		var identity = new LinkedHashMap<String, Object>();
		for (var key : new String[] { "siteIdCode", "description", "keywords", "contact", "phone", "address",
				"emergency" }) {
			identity.put(key, settings.getOrDefault(key, ""));
		}
		identity.put("code", site.code());
		identity.put("name", site.name());
		identity.put("host", site.host());
		identity.put("url", url(site));
		identity.put("icp", settings.getOrDefault("icpNumber", ""));
		identity.put("police", settings.getOrDefault("policeNumber", ""));
		identity.put("organiser", organiser(site));
		identity.put("demo", this.settings.demo() || "true".equals(settings.get("demo")));
		identity.put("portal", portal());
		identity.put("settings", Map.copyOf(settings));
		return identity;
	}

	private String organiser(Site site) {
		var named = site.settings().getOrDefault("organiser", "");
		return named.isEmpty() ? this.bodies.get(site.body()).legalName() : named;
	}

	private Map<String, Object> portal() {
		return this.sites.all()
			.stream()
			.filter(Site::portal)
			.findFirst()
			.map((portal) -> Map.<String, Object>of("name", portal.name(), "url", url(portal)))
			.orElse(Map.of("name", "", "url", ""));
	}

}
