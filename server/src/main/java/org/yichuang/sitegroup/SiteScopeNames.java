package org.yichuang.sitegroup;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.spi.ScopeNames;

/** Tells {@code organisation} the sites and channels that roles are held over. */
@Component
class SiteScopeNames implements ScopeNames {

	private final Sites sites;

	private final Channels channels;

	SiteScopeNames(Sites sites, Channels channels) {
		this.sites = sites;
		this.channels = channels;
	}

	@Override
	public Optional<NamedPlace> find(Scope scope) {
		return switch (scope) {
			case Scope.OneSite it -> this.sites.all()
				.stream()
				.filter((site) -> site.id().equals(it.site()))
				.findFirst()
				.map((site) -> new NamedPlace(site.name(), site.place()));
			case Scope.OneChannel it ->
				this.channels.all(java.util.List.of(it.channel())).values().stream().findFirst().map(this::named);
			case Scope.WholeGroup all -> Optional.empty();
			case Scope.BodyTree tree -> Optional.empty();
		};
	}

	private NamedPlace named(Channel channel) {
		return new NamedPlace(this.sites.get(channel.site()).name() + " › " + channel.name(), channel.place());
	}

}
