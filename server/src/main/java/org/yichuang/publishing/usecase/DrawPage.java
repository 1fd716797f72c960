package org.yichuang.publishing.usecase;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.render.Drawing;
import org.yichuang.publishing.render.Renderer;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.sitegroup.Sites;

/** Draws a page for one reader, without publishing it. */
@Component
public class DrawPage {

	private final SiteFrames frames;

	private final Sites sites;

	private final Renderer renderer;

	private final ThemeAssets assets;

	private final BuildThreads threads;

	DrawPage(SiteFrames frames, Sites sites, Renderer renderer, ThemeAssets assets, BuildThreads threads) {
		this.frames = frames;
		this.sites = sites;
		this.renderer = renderer;
		this.assets = assets;
		this.threads = threads;
	}

	/** Draws a page as it will look. */
	public String preview(Page page) {
		return switch (page.body()) {
			case PageBody.Rendered rendered ->
				draw(page.key().site(), page.key().kind(), new PagePath(page.path()).value(), rendered);
			case PageBody.Text text -> text.text();
			case PageBody.Stored stored -> throw new IllegalArgumentException("A stored file is not drawn");
		};
	}

	/** Draws a page in a site's frame. */
	public String render(SiteId site, String template, Map<String, Object> model) {
		return draw(site, template, "", new PageBody.Rendered(template, model));
	}

	/** Returns a site's address without a slash at the end. */
	public String address(SiteId site) {
		return this.frames.url(this.sites.get(site));
	}

	private String draw(SiteId site, String kind, String path, PageBody.Rendered body) {
		var frame = this.frames.of(site);
		this.assets.bring(frame.site().code(), frame.theme());
		var drawing = new Drawing(frame, kind, path, body.template(), body.model());
		return this.threads.now(() -> this.renderer.render(drawing).html());
	}

}
