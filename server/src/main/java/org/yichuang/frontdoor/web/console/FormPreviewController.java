package org.yichuang.frontdoor.web.console;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Sites;

/** 表单预览 — a form as it will look on a site, drawn with the site's own template. */
@RestController
@RequestMapping("/api/console/forms")
class FormPreviewController {

	private final Forms forms;

	private final Sites sites;

	private final Publishing publishing;

	FormPreviewController(Forms forms, Sites sites, Publishing publishing) {
		this.forms = forms;
		this.sites = sites;
		this.publishing = publishing;
	}

	/**
	 * Shows a version, a draft too; no script runs in it and it may send nothing. It
	 * keeps its origin, or the browser would ask for the styles without the session.
	 */
	@GetMapping(value = "/{id}/versions/{number}/preview", produces = MediaType.TEXT_HTML_VALUE)
	@Requires("forms:read")
	ResponseEntity<byte[]> previewForm(Actor actor, @PathVariable FormId id, @PathVariable int number,
			@RequestParam SiteId site, @RequestParam String title) {
		var form = this.forms.preview(actor, new FormVersion(id, number));
		var model = Map.<String, Object>of("title", title, "preview", true, "form", form);
		var html = this.publishing.render(this.sites.get(site).id(), "form", model).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy",
					"sandbox allow-same-origin; default-src 'none'; style-src 'self'; img-src 'self'; "
							+ "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(html);
	}

}
