package org.yichuang.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageKey;

/** 静态发布 — what other rooms may ask of publishing. */
@Component
public class Publishing {

	/**
	 * Marks pages stale, in the caller's transaction: after commit they will be
	 * rewritten, whatever happens.
	 * @return the change, to ask after it
	 */
	public UUID touch(Change change) {
		throw new UnsupportedOperationException();
	}

	/** Says whether all pages of a change are live. */
	public boolean isLive(UUID change) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Waits until all pages of a change are live.
	 * @return false if {@code atMost} passed before
	 */
	public boolean awaitLive(UUID change, Duration atMost) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes pages down now, before anything else changes: writes down the intent durably,
	 * removes the files, and lets their addresses answer 410 with {@code notice}. Call it
	 * outside a transaction, before the state changes. After a crash the intent is
	 * carried through at start.
	 * @param pages which
	 * @param notice what readers see, plain text: kind of reason and a sentence
	 */
	public void takeDown(List<PageKey> pages, String notice) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Lets addresses that were taken down live again, in the caller's transaction; touch
	 * the pages as well.
	 */
	public void putBack(List<PageKey> pages) {
		throw new UnsupportedOperationException();
	}

	/** Returns a page's present path on its site, if it is live. */
	public Optional<String> pathOf(PageKey page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Renders a page as it will look, without publishing it.
	 * @throws TemplateFault with template, line and reason
	 */
	public String preview(Page page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Renders a page that is made for one reader, such as search results or an error, in
	 * the site's frame.
	 * @param template name without ending
	 * @param model plain data
	 * @throws TemplateFault with template, line and reason
	 */
	public String render(SiteId site, String template, Map<String, Object> model) {
		throw new UnsupportedOperationException();
	}

	/** Marks every page of a site stale. */
	public UUID rebuild(SiteId site, String reason) {
		throw new UnsupportedOperationException();
	}

}
