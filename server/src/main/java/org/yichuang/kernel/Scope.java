package org.yichuang.kernel;

/** 数据权限 — over which part of the group a role holds. */
@Term("数据权限")
public sealed interface Scope {

	/** Says whether {@code place} lies inside. */
	boolean covers(Place place);

	/** Everything, for administrators of the whole platform. */
	record WholeGroup() implements Scope {

		@Override
		public boolean covers(Place place) {
			return true;
		}

	}

	/**
	 * A body with all bodies, sites and channels below it.
	 *
	 * @param bodyPath the body's path, see {@link Place#bodyPath()}
	 */
	record BodyTree(String bodyPath) implements Scope {

		@Override
		public boolean covers(Place place) {
			return place.bodyPath().startsWith(this.bodyPath);
		}

	}

	/** One site with all its channels. */
	record OneSite(SiteId site) implements Scope {

		@Override
		public boolean covers(Place place) {
			return this.site.equals(place.site());
		}

	}

	/** One channel alone. */
	record OneChannel(ChannelId channel) implements Scope {

		@Override
		public boolean covers(Place place) {
			return this.channel.equals(place.channel());
		}

	}

}
