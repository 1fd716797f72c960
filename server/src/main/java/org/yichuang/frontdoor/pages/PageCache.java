package org.yichuang.frontdoor.pages;

import java.util.Collection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontSettings;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.publishing.spi.ReleasedPages;

/**
 * 页面内存 — published pages in memory, bounded in bytes. Only pages that exist are kept, so
 * that invented addresses cannot push out real ones. Files are read, and what was read is
 * put down, while no release is under way; a release drops what it replaced before
 * anybody reads again. So nobody who has seen one page of a release sees an older one
 * afterwards.
 */
@Component
public class PageCache implements ReleasedPages {

	private final Cache<Key, KeptPage> kept;

	private final SiteFolders folders;

	private final SiteNotices notices;

	private final ReleaseLock releases;

	PageCache(SiteFolders folders, SiteNotices notices, ReleaseLock releases, FrontSettings settings) {
		this.folders = folders;
		this.notices = notices;
		this.releases = releases;
		this.kept = Caffeine.newBuilder()
			.maximumWeight((long) settings.pageMemory() << 20)
			.weigher((Key key, KeptPage page) -> page.weight() + key.path().length())
			.build();
	}

	/** Returns a page from memory; null means that {@link #find} must be asked. */
	public @Nullable KeptPage kept(String siteCode, RequestPath path) {
		return this.kept.getIfPresent(new Key(siteCode, path.value()));
	}

	/** Finds what stands behind a path; reads files, so event loops must not call it. */
	public FoundPage find(String siteCode, RequestPath path) {
		return this.releases.reading(() -> {
			var found = this.folders.find(siteCode, path);
			if (found instanceof FoundPage.Ready ready && ready.page().status() == 200) {
				this.kept.put(new Key(siteCode, path.value()), ready.page());
			}
			return found;
		});
	}

	@Override
	public void released(String siteCode, Collection<String> files) {
		files.forEach((file) -> this.kept.invalidate(new Key(siteCode, RequestPath.ofFile(file).value())));
		this.notices.forget(siteCode);
	}

	@Override
	public void releasedElsewhere() {
		this.kept.invalidateAll();
		this.notices.forgetAll();
	}

	/** A path of a site. */
	private record Key(String siteCode, String path) {
	}

}
