package org.yichuang.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 角色范围 — over what a role is held, by ids, so that it follows bodies that move.
 *
 * @param kind what the id names
 * @param id the body, site or channel; null for the whole group
 */
@Term("角色范围")
public record RoleScope(Kind kind, @Nullable UUID id) {

	/** Everything. */
	public static final RoleScope WHOLE_GROUP = new RoleScope(Kind.WHOLE_GROUP, null);

	public RoleScope {
		id = (kind != Kind.WHOLE_GROUP) ? id : null;
	}

	/** Returns a body with all below it. */
	public static RoleScope of(BodyId body) {
		return new RoleScope(Kind.BODY_TREE, body.value());
	}

	/** Returns one site. */
	public static RoleScope of(SiteId site) {
		return new RoleScope(Kind.SITE, site.value());
	}

	/** Returns one channel. */
	public static RoleScope of(ChannelId channel) {
		return new RoleScope(Kind.CHANNEL, channel.value());
	}

	/** What a role is held over. */
	public enum Kind {

		/** 全站群. */
		WHOLE_GROUP,
		/** 单位及下级. */
		BODY_TREE,
		/** 站点. */
		SITE,
		/** 栏目. */
		CHANNEL

	}

}
