package org.yichuang.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.store.PageRows;
import org.yichuang.publishing.store.TakedownRows;
import org.yichuang.publishing.usecase.AwaitRelease;
import org.yichuang.publishing.usecase.DrawPage;
import org.yichuang.publishing.usecase.TakePagesDown;
import org.yichuang.publishing.usecase.TouchPages;

/** 静态发布 — what other rooms may ask of publishing. */
@Component
public class Publishing {

	private final TouchPages touching;

	private final AwaitRelease awaiting;

	private final TakePagesDown takingDown;

	private final DrawPage drawing;

	private final PageRows pages;

	private final TakedownRows takedowns;

	Publishing(TouchPages touching, AwaitRelease awaiting, TakePagesDown takingDown, DrawPage drawing, PageRows pages,
			TakedownRows takedowns) {
		this.touching = touching;
		this.awaiting = awaiting;
		this.takingDown = takingDown;
		this.drawing = drawing;
		this.pages = pages;
		this.takedowns = takedowns;
	}

	/**
	 * Marks pages stale, in the caller's transaction: after commit they will be
	 * rewritten, whatever happens.
	 * @return the change, to ask after it
	 */
	public UUID touch(Change change) {
		return this.touching.touch(change);
	}

	/**
	 * Says whether all pages of a change are live; false as well if some could not be
	 * made.
	 */
	public boolean isLive(UUID change) {
		return this.awaiting.isLive(change);
	}

	/**
	 * Waits until all pages of a change are live. Call it after the commit. In an
	 * operator's command it does the work itself where no server runs.
	 * @return false if {@code atMost} passed before, or if a page could not be made
	 */
	public boolean awaitLive(UUID change, Duration atMost) {
		return this.awaiting.awaitLive(change, atMost);
	}

	/**
	 * Takes pages down now, before anything else changes: writes down the intent durably,
	 * removes the files, and lets their addresses answer 410 with {@code notice}. Call it
	 * outside a transaction, before the state changes. After a crash the intent is
	 * carried through at start. The pages stay down, whatever is touched, until they are
	 * put back.
	 * @param pages which
	 * @param notice what readers see, plain text: the kind of reason, a colon （：） or a
	 * line feed, and a sentence
	 */
	public void takeDown(List<PageKey> pages, String notice) {
		this.takingDown.takeDown(pages, notice);
	}

	/**
	 * Lets addresses that were taken down live again, in the caller's transaction; touch
	 * the pages as well.
	 */
	public void putBack(List<PageKey> pages) {
		this.takedowns.lift(pages);
	}

	/** Returns a page's present path on its site, if it is live. */
	public Optional<String> pathOf(PageKey page) {
		return Optional.ofNullable(this.pages.find(Set.of(page)).get(page)).map(LivePage::path).map(Object::toString);
	}

	/**
	 * Returns the whole address of a path on a site, such as
	 * {@code http://portal.example/zwdt/a1.html}; the site's own for an empty path.
	 */
	public String address(SiteId site, String path) {
		return this.drawing.address(site) + path;
	}

	/**
	 * Renders a page as it will look, without publishing it.
	 * @throws TemplateFault with template, line and reason
	 */
	public String preview(Page page) {
		return this.drawing.preview(page);
	}

	/**
	 * Renders a page that is made for one reader, such as search results or an error, in
	 * the site's frame.
	 * @param template name without ending
	 * @param model plain data
	 * @throws TemplateFault with template, line and reason
	 */
	public String render(SiteId site, String template, Map<String, Object> model) {
		return this.drawing.render(site, template, model);
	}

	/**
	 * Marks every page of a site stale, in the caller's transaction; also those that are
	 * not there yet.
	 */
	public UUID rebuild(SiteId site, String reason) {
		return this.touching.rebuild(site, reason);
	}

}
