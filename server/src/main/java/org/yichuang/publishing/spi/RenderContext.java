package org.yichuang.publishing.spi;

import org.yichuang.kernel.SiteId;

/** 渲染现场 — the page that is being rendered. */
public interface RenderContext {

	/** Whose page it is. */
	SiteId site();

	/** Records that the page is made from what {@code tag} names. */
	void dependsOn(String tag);

}
