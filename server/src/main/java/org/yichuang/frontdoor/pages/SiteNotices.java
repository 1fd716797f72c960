package org.yichuang.frontdoor.pages;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;

/**
 * 站点提示页 — what a site says in its own frame where no page stands. Kept for a minute, so
 * that invented addresses cost nothing; a site whose templates fail gets the plain
 * notice.
 */
@Component
public class SiteNotices {

	private static final Logger LOG = LoggerFactory.getLogger(SiteNotices.class);

	private static final int MOST = 4_000;

	private final Publishing publishing;

	private final PlainNotices plain;

	private final Cache<Key, KeptPage> kept = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	SiteNotices(Publishing publishing, PlainNotices plain) {
		this.publishing = publishing;
		this.plain = plain;
	}

	/** Returns the page that helps readers on who found nothing. May render. */
	public KeptPage notFound(Site site) {
		return render(site, 404, "not-found", Map.of("path", ""));
	}

	/** Returns the page that says that something failed. May render. */
	public KeptPage failure(Site site) {
		return render(site, 500, "failure", Map.of("traceId", ""));
	}

	/** Returns what stands in for every page of a site that is not shown. May render. */
	public KeptPage unavailable(Site site) {
		int status = (site.state() == SiteState.CLOSED) ? 410 : 503;
		return render(site, status, "unavailable", Map.of("notice", site.settings().getOrDefault("notice", "")));
	}

	/** Forgets what a site said, after its frame may have changed. */
	void forget(String siteCode) {
		this.kept.asMap().keySet().removeIf((key) -> key.siteCode().equals(siteCode));
	}

	/** Forgets everything. */
	void forgetAll() {
		this.kept.invalidateAll();
	}

	private KeptPage render(Site site, int status, String template, Map<String, Object> model) {
		return this.kept.get(new Key(site.code(), site.version(), template), (key) -> {
			try {
				var html = this.publishing.render(site.id(), template, model);
				return new KeptPage(status, PageText.of(html), PublicHeaders.ofNotice(PublicHeaders.PAGE_POLICY));
			}
			catch (RuntimeException failure) {
				LOG.warn("The page {} of site {} cannot be made", template, site.code(), failure);
				return this.plain.of(status);
			}
		});
	}

	/** A notice of a site as it stands. */
	private record Key(String siteCode, long version, String template) {
	}

}
