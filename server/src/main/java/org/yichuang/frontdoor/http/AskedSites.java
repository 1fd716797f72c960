package org.yichuang.frontdoor.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontSettings;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * 域名识别 — which site a host name means: one of its own names, {@code <code>.localhost}, or
 * for the portal {@code localhost}, the very address that was called, and names from the
 * settings. Answers are kept for a second.
 */
@Component
class AskedSites {

	private static final int MOST_NAMES = 20_000;

	private static final String LOCAL_ENDING = ".localhost";

	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Sites sites;

	private final Set<String> portalNames;

	private final Cache<String, AskedSite> known = Caffeine.newBuilder()
		.maximumSize(MOST_NAMES)
		.expireAfterWrite(Duration.ofSeconds(1))
		.build();

	AskedSites(Sites sites, FrontSettings settings) {
		this.sites = sites;
		this.portalNames = new HashSet<>(LOCAL);
		settings.portalHosts().forEach((name) -> this.portalNames.add(name.toLowerCase(Locale.ROOT)));
	}

	/** Returns what is known of a name without asking anybody. */
	@Nullable AskedSite known(String name) {
		return this.known.getIfPresent(name);
	}

	/**
	 * Finds out whom a name means; may read the database.
	 * @param name lower case, without port
	 * @param calledAddress the address of this machine that the client called
	 */
	AskedSite find(String name, String calledAddress) {
		var asked = ask(name, calledAddress);
		this.known.put(name, asked);
		return asked;
	}

	private AskedSite ask(String name, String calledAddress) {
		if (this.portalNames.contains(name) || name.equals(calledAddress) || name.equals("[" + calledAddress + "]")) {
			return this.sites.portal().<AskedSite>map(AskedSite.Known::new).orElseGet(AskedSite.NotYetOpen::new);
		}
		return this.sites.byHost(name)
			.or(() -> byCode(name))
			.<AskedSite>map(AskedSite.Known::new)
			.orElseGet(AskedSite.Stranger::new);
	}

	/** Finds a site by its code. */
	Optional<Site> coded(String code) {
		return this.sites.byCode(code);
	}

	private Optional<Site> byCode(String name) {
		return name.endsWith(LOCAL_ENDING) ? this.sites.byCode(name.substring(0, name.length() - LOCAL_ENDING.length()))
				: Optional.empty();
	}

}
