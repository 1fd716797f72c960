package org.yichuang.sitegroup;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 站点状态 — where a site stands in its life (《政府网站发展指引》: opening, change, temporary and
 * final closing).
 */
@Term("站点状态")
public enum SiteState {

	/** 筹建: being set up, not served. */
	PREPARING,
	/** 运行. */
	RUNNING,
	/** 临时下线: a notice stands in for every page. */
	SUSPENDED,
	/** 关停公示: still served, with a notice saying where its content goes. */
	CLOSING,
	/** 已关停: every address answers 410. */
	CLOSED;

	private static final Map<SiteState, Set<SiteState>> NEXT = Map.of(PREPARING, Set.of(RUNNING, CLOSED), RUNNING,
			Set.of(SUSPENDED, CLOSING), SUSPENDED, Set.of(RUNNING, CLOSING), CLOSING, Set.of(RUNNING, CLOSED), CLOSED,
			Set.of());

	/** Says whether a site may go from here to {@code next}. */
	public boolean mayBecome(SiteState next) {
		return NEXT.get(this).contains(next);
	}

}
