package org.yichuang.publishing.render;

import java.util.Set;
import java.util.TreeSet;

import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.RenderContext;

/** 依赖记录 — collects what a page is made from while it renders. */
final class Recording implements RenderContext {

	private final SiteId site;

	private final Set<String> tags = new TreeSet<>();

	Recording(SiteId site) {
		this.site = site;
	}

	@Override
	public SiteId site() {
		return this.site;
	}

	@Override
	public void dependsOn(String tag) {
		this.tags.add(tag);
	}

	Set<String> tags() {
		return this.tags;
	}

}
