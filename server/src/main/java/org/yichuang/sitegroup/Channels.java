package org.yichuang.sitegroup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;

/** 栏目 — what other rooms may ask about channels. */
@Component
public class Channels {

	/**
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Channel get(ChannelId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the channels with these ids, those that exist. */
	public Map<ChannelId, Channel> all(Collection<ChannelId> ids) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns a site's channels, parents before children, siblings in order; closed ones
	 * too.
	 */
	public List<Channel> of(SiteId site) {
		throw new UnsupportedOperationException();
	}

	/** Returns the channel at a path such as {@code /zwdt/tzgg/}, or with a name. */
	public Optional<Channel> find(SiteId site, String pathOrName) {
		throw new UnsupportedOperationException();
	}

}
