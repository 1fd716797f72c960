package org.yichuang.sitegroup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.store.SiteMemory;

/**
 * 栏目 — what other rooms may ask about channels. Answers come from memory, as fresh as
 * those of {@link Sites}.
 */
@Component
public class Channels {

	private final SiteMemory memory;

	Channels(SiteMemory memory) {
		this.memory = memory;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Channel get(ChannelId id) {
		return this.memory.channel(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the channels with these ids, those that exist. */
	public Map<ChannelId, Channel> all(Collection<ChannelId> ids) {
		var found = new LinkedHashMap<ChannelId, Channel>();
		ids.forEach((id) -> this.memory.channel(id).ifPresent((channel) -> found.put(id, channel)));
		return found;
	}

	/**
	 * Returns a site's channels, parents before children, siblings in order; closed ones
	 * too.
	 */
	public List<Channel> of(SiteId site) {
		return this.memory.channels(site);
	}

	/**
	 * Returns the channel at a path such as {@code /zwdt/tzgg/} (slashes at its ends may
	 * be missing), or with a name. A name that several channels have finds the first.
	 */
	public Optional<Channel> find(SiteId site, String pathOrName) {
		var path = ("/" + pathOrName + "/").replaceAll("/{2,}", "/");
		return of(site).stream()
			.filter((channel) -> channel.path().equals(path))
			.findFirst()
			.or(() -> of(site).stream().filter((channel) -> channel.name().equals(pathOrName)).findFirst());
	}

	/**
	 * Returns where an address below a channel's former path lies now, such as
	 * {@code /news/a1f.html} for {@code /dynamics/a1f.html}; empty if no channel was ever
	 * there. Front servers answer such addresses with 301.
	 * @param path a path on the site, starting with a slash
	 */
	public Optional<String> movedTo(SiteId site, String path) {
		return this.memory.movedTo(site, path);
	}

}
