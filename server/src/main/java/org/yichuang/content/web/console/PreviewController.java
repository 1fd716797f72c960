package org.yichuang.content.web.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.ArticleFilter.Position;
import org.yichuang.content.usecase.FindArticles;
import org.yichuang.content.usecase.PreviewArticle;
import org.yichuang.content.web.console.ArticleController.ArticleListRequest;
import org.yichuang.content.web.console.Views.ArticleRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.platform.Spreadsheet;

/** 预览与导出 — an article as it will look, and lists as Excel files. */
@RestController
@RequestMapping("/api/console/articles")
class PreviewController {

	private static final int ROWS_AT_MOST = 50_000;

	private final PreviewArticle preview;

	private final FindArticles find;

	private final ArticleViews views;

	private final MessageSource messages;

	PreviewController(PreviewArticle preview, FindArticles find, ArticleViews views, MessageSource messages) {
		this.preview = preview;
		this.find = find;
		this.views = views;
		this.messages = messages;
	}

	/**
	 * Shows the newest edition as its page will look; no script runs in it and it may
	 * send nothing. It keeps its origin, or the browser would ask for the draft's
	 * pictures without the session.
	 */
	@GetMapping(value = "/{id}/preview", produces = MediaType.TEXT_HTML_VALUE)
	@Requires("content:read")
	ResponseEntity<byte[]> previewArticle(Actor actor, @PathVariable String id) {
		var html = this.preview.html(actor, ArticleId.of(id)).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy",
					"sandbox allow-same-origin; default-src 'none'; style-src 'self'; img-src 'self'; "
							+ "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(html);
	}

	/** Writes the filtered list as an Excel file, 50,000 rows at most. */
	@GetMapping("/export.xlsx")
	@Requires("content:read")
	void exportArticles(Actor actor, ArticleListRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"articles.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), word("sheet"), heads())) {
			var position = new Position(null, 200);
			for (var written = 0; written < ROWS_AT_MOST;) {
				var slice = this.views.rows(this.find.articles(actor, request.filter(actor), position));
				slice.items().forEach((row) -> sheet.row(cells(row)));
				written += slice.items().size();
				var next = slice.next();
				if (next == null) {
					return;
				}
				position = new Position(Id.parse(next), 200);
			}
		}
	}

	private List<String> heads() {
		var all = new ArrayList<String>();
		for (var head : List.of("title", "state", "site", "channel", "writer", "changed", "live")) {
			all.add(word(head));
		}
		return all;
	}

	private List<Object> cells(ArticleRow row) {
		var writer = row.writer();
		return List.of(row.title(), row.stateLabel(), row.siteName(), row.channelName(), (writer != null) ? writer : "",
				row.changedAt().toString(), word(row.live() ? "yes" : "no"));
	}

	private String word(String key) {
		return String
			.valueOf(this.messages.getMessage("content.export." + key, null, key, LocaleContextHolder.getLocale()));
	}

}
