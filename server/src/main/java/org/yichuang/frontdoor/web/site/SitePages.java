package org.yichuang.frontdoor.web.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.frontdoor.pages.PublicHeaders;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.sitegroup.Site;

/**
 * 单人页面 — a page made for one reader: in the frame of the site, under the strict policy,
 * kept by nobody.
 */
@Component
class SitePages {

	private static final Logger LOG = LoggerFactory.getLogger(SitePages.class);

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String POLICY = "Content-Security-Policy";

	/** Addresses of these pages hold tickets, which no other site need see. */
	private static final String REFERRER = "same-origin";

	private final Publishing publishing;

	private final PlainNotices notices;

	SitePages(Publishing publishing, PlainNotices notices) {
		this.publishing = publishing;
		this.notices = notices;
	}

	/** Returns a page of a template. */
	ResponseEntity<String> page(Site site, HttpStatus status, String template, Map<String, Object> model) {
		try {
			return ResponseEntity.status(status)
				.contentType(HTML)
				.cacheControl(CacheControl.noStore())
				.header(POLICY, PublicHeaders.PAGE_POLICY)
				.header("Referrer-Policy", REFERRER)
				.body(this.publishing.render(site.id(), template, model));
		}
		catch (TemplateFault fault) {
			LOG.error("The page {} of site {} cannot be made", template, site.code(), fault);
			return notice(HttpStatus.INTERNAL_SERVER_ERROR);
		}
	}

	/** Sends the browser to another page, with GET. */
	ResponseEntity<String> onward(String path) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(path))
			.cacheControl(CacheControl.noStore())
			.build();
	}

	/** Returns the plain notice of a status. */
	ResponseEntity<String> notice(HttpStatus status) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header(POLICY, this.notices.policy())
			.body(this.notices.html(status.value()));
	}

}
