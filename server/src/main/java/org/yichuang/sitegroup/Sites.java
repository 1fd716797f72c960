package org.yichuang.sitegroup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.store.SiteMemory;

/**
 * 站点 — what other rooms may ask about sites. Answers come from memory; they are never
 * older than a second, and after a change by this process they are up to date at once.
 * Inside the transaction that changes a site they still show it as it was.
 */
@Component
public class Sites {

	private final SiteMemory memory;

	private final Bodies bodies;

	Sites(SiteMemory memory, Bodies bodies) {
		this.memory = memory;
		this.bodies = bodies;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Site get(SiteId id) {
		return this.memory.site(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the site with a code. */
	public Optional<Site> byCode(String code) {
		return this.memory.byCode(code);
	}

	/** Returns the site that a host name (without port, any case) means. */
	public Optional<Site> byHost(String host) {
		var name = host.toLowerCase(Locale.ROOT);
		return this.memory.byHost(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
	}

	/** Returns all host names of a site, the main one first. */
	public List<String> hosts(SiteId id) {
		return this.memory.hosts(id);
	}

	/** Returns the group's portal, once it is open. */
	public Optional<Site> portal() {
		return all().stream().filter(Site::portal).findFirst();
	}

	/** Returns all sites, closed ones too, by code. */
	public List<Site> all() {
		return this.memory.all();
	}

	/** Returns the sites of a body and of all below it, by code. */
	public List<Site> under(BodyId root) {
		return of(this.bodies.subtree(root).stream().map(Body::id).toList());
	}

	private List<Site> of(Collection<BodyId> owners) {
		Set<BodyId> wanted = new HashSet<>(owners);
		return all().stream().filter((site) -> wanted.contains(site.body())).toList();
	}

}
