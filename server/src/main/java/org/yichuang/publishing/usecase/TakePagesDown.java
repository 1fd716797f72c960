package org.yichuang.publishing.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import org.yichuang.kernel.Beijing;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.model.Moves;
import org.yichuang.publishing.render.Drawing;
import org.yichuang.publishing.render.Renderer;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.store.Manifest;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.publishing.store.Staging;
import org.yichuang.sitegroup.Sites;

/**
 * Takes pages down at once: their files are gone and their addresses tell why, before
 * anything else happens. The intent is committed first and carried through after a crash.
 */
@Component
public class TakePagesDown {

	private static final Logger LOG = LoggerFactory.getLogger(TakePagesDown.class);

	private static final int AT_ONCE = 500;

	private final PublishedFolder folder;

	private final Manifest manifest;

	private final CarryThrough carrying;

	private final Notices notices;

	private final TransactionTemplate transaction;

	TakePagesDown(PublishedFolder folder, Manifest manifest, CarryThrough carrying, Notices notices,
			PlatformTransactionManager transactions) {
		this.folder = folder;
		this.manifest = manifest;
		this.carrying = carrying;
		this.notices = notices;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Takes pages down.
	 * @param notice the kind of reason, a colon （：） or line feed, and a sentence
	 */
	public void takeDown(List<PageKey> pages, String notice) {
		for (int from = 0; from < pages.size(); from += AT_ONCE) {
			takeSomeDown(pages.subList(from, Math.min(pages.size(), from + AT_ONCE)), notice);
		}
	}

	private void takeSomeDown(List<PageKey> pages, String notice) {
		var turn = this.folder.releases().take();
		try (turn) {
			this.carrying.unfinished();
			var staged = this.folder.stage();
			var live = this.manifest.pages().find(pages);
			var moves = moves(live.values(), notice, staged);
			this.folder.harden(staged);
			this.transaction.executeWithoutResult((status) -> {
				this.manifest.releases().add(staged.release(), moves, live.size());
				pages.forEach((page) -> this.manifest.takedowns().add(page, path(live, page), notice));
				this.manifest.pages().remove(live.keySet());
			});
			this.carrying.carry(staged, moves);
		}
	}

	private static String path(Map<PageKey, LivePage> live, PageKey page) {
		var known = live.get(page);
		return (known != null) ? known.path().value() : "";
	}

	private Moves moves(Collection<LivePage> live, String notice, Staging staged) {
		var removals = new ArrayList<String>();
		var puts = new ArrayList<Moves.Put>();
		for (var page : live) {
			var code = this.notices.siteCode(page);
			var file = PublishedFolder.live(code, page.path());
			removals.add(file);
			removals.add(file + PublishedFolder.COMPRESSED);
			var bytes = this.notices.html(page, notice).getBytes(StandardCharsets.UTF_8);
			puts.add(new Moves.Put(staged.put(ByteBuffer.wrap(bytes)), PublishedFolder.gone(code, page.path())));
		}
		return new Moves(removals, puts);
	}

	/** 撤稿告示 — the pages that stand where others stood. */
	@Component
	static class Notices {

		private final Sites sites;

		private final SiteFrames frames;

		private final Renderer renderer;

		private final Clock clock;

		Notices(Sites sites, SiteFrames frames, Renderer renderer, Clock clock) {
			this.sites = sites;
			this.frames = frames;
			this.renderer = renderer;
			this.clock = clock;
		}

		String siteCode(LivePage page) {
			return this.sites.get(page.key().site()).code();
		}

		/** A theme at fault must not keep a page up: then the bare words stand there. */
		String html(LivePage page, String notice) {
			int end = notice.indexOf((notice.indexOf('\n') < 0) ? '：' : '\n');
			var reason = (end < 0) ? notice : notice.substring(0, end);
			var sentence = (end < 0) ? "" : notice.substring(end + 1);
			var model = Map.<String, Object>of("notice",
					Map.of("reason", reason, "sentence", sentence, "at", Beijing.minute(this.clock.instant())));
			try {
				var frame = this.frames.of(page.key().site());
				return this.renderer.render(new Drawing(frame, "gone", page.path().value(), "gone", model)).html();
			}
			catch (TemplateFault fault) {
				LOG.warn("The template for pages taken down does not hold", fault);
				return "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>信息已撤下</title><h1>信息已撤下</h1><p>"
						+ HtmlUtils.htmlEscape(reason) + "</p><p>" + HtmlUtils.htmlEscape(sentence) + "</p>";
			}
		}

	}

}
