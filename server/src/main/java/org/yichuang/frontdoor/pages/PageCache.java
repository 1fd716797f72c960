package org.yichuang.frontdoor.pages;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontSettings;
import org.yichuang.frontdoor.model.RequestPath;

/**
 * 页面内存 — published pages in memory, bounded in bytes. Only pages that exist are kept, so
 * that invented addresses cannot push out real ones.
 */
@Component
public class PageCache {

	private final Cache<Key, KeptPage> kept;

	private final SiteFolders folders;

	PageCache(SiteFolders folders, FrontSettings settings) {
		this.folders = folders;
		this.kept = Caffeine.newBuilder()
			.maximumWeight((long) settings.pageMemory() << 20)
			.weigher((Key key, KeptPage page) -> page.weight() + key.path().length())
			.expireAfterWrite(Duration.ofSeconds(1))
			.build();
	}

	/** Returns a page from memory; null means that {@link #find} must be asked. */
	public @Nullable KeptPage kept(String siteCode, RequestPath path) {
		return this.kept.getIfPresent(new Key(siteCode, path.value()));
	}

	/** Finds what stands behind a path; reads files, so event loops must not call it. */
	public FoundPage find(String siteCode, RequestPath path) {
		var found = this.folders.find(siteCode, path);
		if (found instanceof FoundPage.Ready ready && ready.page().status() == 200) {
			this.kept.put(new Key(siteCode, path.value()), ready.page());
		}
		return found;
	}

	/** A path of a site. */
	private record Key(String siteCode, String path) {
	}

}
