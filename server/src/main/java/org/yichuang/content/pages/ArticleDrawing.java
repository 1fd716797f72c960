package org.yichuang.content.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.Article;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Neighbours;
import org.yichuang.content.model.Neighbours.Neighbour;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlainText;
import org.yichuang.content.model.Tags;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.FileId;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/** 稿件页 — draws one article's page: what the template is given. */
@Component
class ArticleDrawing {

	private final Crumbs crumbs;

	private final Channels channels;

	private final Publishing publishing;

	ArticleDrawing(Crumbs crumbs, Channels channels, Publishing publishing) {
		this.crumbs = crumbs;
		this.channels = channels;
		this.publishing = publishing;
	}

	/** Returns the page of an article in a channel. */
	Page page(PageKey key, Source source) {
		var channel = source.channel();
		var path = channel.path() + Article.fileName(source.number());
		var tags = new HashSet<>(Set.of(Tags.article(source.edition().article()), Tags.channel(channel.id()),
				Tags.neighbour(source.placement().id())));
		this.crumbs.upwards(channel).forEach((each) -> tags.add(Tags.channel(each.id())));
		return new Page(key, path, new PageBody.Rendered("article", model(source, path)), tags);
	}

	private Map<String, Object> model(Source source, String path) {
		var model = new LinkedHashMap<String, Object>();
		model.put("article", article(source));
		put(model, "previous", neighbour(source, source.neighbours().before()));
		put(model, "next", neighbour(source, source.neighbours().after()));
		model.put("related", List.of());
		model.put("meta", meta(source, this.publishing.address(source.placement().site(), path)));
		model.put("page", Map.of("title", source.edition().text().title(), "breadcrumbs",
				this.crumbs.trail(source.channel(), "正文")));
		return model;
	}

	private static Map<String, Object> article(Source source) {
		var text = source.edition().text();
		var shown = new LinkedHashMap<String, Object>();
		shown.put("id", source.edition().article().toString());
		shown.put("title", text.title());
		shown.put("subtitle", text.subtitle());
		shown.put("dateTime", Dates.minute(source.since()));
		shown.put("source", text.source());
		shown.put("sourceUrl", text.sourceUrl());
		shown.put("author", text.author());
		shown.put("editor", text.editor());
		shown.put("keywords", text.keywords());
		shown.put("summary", text.summary());
		shown.put("body", text.body());
		shown.put("indexNumber", text.indexNumber());
		shown.put("issueNumber", text.issueNumber());
		shown.put("subject", text.subject());
		shown.put("issuer", source.issuer());
		var madeOn = text.madeOn();
		shown.put("madeOn", (madeOn != null) ? madeOn.toString() : "");
		put(shown, "picture", Items.picture(text.picture(), source.files()));
		shown.put("attachments", attachments(text, source.files()));
		put(shown, "corrected", corrected(source));
		return shown;
	}

	private static @Nullable Map<String, Object> corrected(Source source) {
		var edition = source.edition();
		var at = edition.life().publishedAt();
		return (edition.correctionNote().isEmpty() || at == null) ? null
				: Map.of("dateTime", Dates.minute(at), "note", edition.correctionNote());
	}

	private static List<Map<String, Object>> attachments(EditionText text, Map<FileId, StoredFile> files) {
		var all = new ArrayList<Map<String, Object>>();
		for (Attachment attachment : text.attachments()) {
			var file = files.get(attachment.file());
			if (file != null) {
				all.add(Map.of("name", attachment.name(), "path", Items.address(file), "sizeText", file.sizeText(),
						"kind", file.ending()));
			}
		}
		return all;
	}

	private @Nullable Map<String, Object> neighbour(Source source, @Nullable Neighbour neighbour) {
		if (neighbour == null) {
			return null;
		}
		var path = source.channel().path() + neighbour.fileName();
		if (neighbour.isReference()) {
			var home = this.channels.get(neighbour.homeChannel());
			var there = home.path() + neighbour.fileName();
			path = neighbour.homeSite().equals(source.placement().site()) ? there
					: this.publishing.address(neighbour.homeSite(), there);
		}
		return Map.of("title", neighbour.title(), "path", path);
	}

	/**
	 * The tags that the national rules ask of content pages; optional ones where there is
	 * something to say.
	 */
	private List<Map<String, Object>> meta(Source source, String url) {
		var text = source.edition().text();
		var tags = new ArrayList<>(Crumbs.meta(source.channel()));
		tags.add(Crumbs.tag("ArticleTitle", text.title()));
		tags.add(Crumbs.tag("PubDate", Dates.minute(source.since())));
		tags.add(Crumbs.tag("ContentSource", text.source()));
		if (!text.keywords().isEmpty()) {
			tags.add(Crumbs.tag("Keywords", String.join(",", text.keywords())));
		}
		var author = text.author().isEmpty() ? text.editor() : text.author();
		if (!author.isEmpty()) {
			tags.add(Crumbs.tag("Author", author));
		}
		tags.add(Crumbs.tag("Description",
				text.summary().isEmpty() ? PlainText.beginning(text.body(), 100) : text.summary()));
		var picture = Items.picture(text.picture(), source.files());
		if (picture != null) {
			tags.add(Crumbs.tag("Image",
					this.publishing.address(source.placement().site(), String.valueOf(picture.get("path")))));
		}
		tags.add(Crumbs.tag("Url", url));
		return tags;
	}

	private static void put(Map<String, Object> model, String name, @Nullable Object value) {
		if (value != null) {
			model.put(name, value);
		}
	}

	/**
	 * 稿件页来源 — what one page is drawn from.
	 *
	 * @param number the article's number
	 * @param issuer legal name of the body that answers for it
	 * @param files stored files, those of the edition among them
	 */
	record Source(Placement placement, long number, Channel channel, Edition edition, String issuer,
			Neighbours neighbours, Map<FileId, StoredFile> files) {

		Instant since() {
			var live = this.placement.liveAt();
			return (live != null) ? live : this.edition.life().changedAt();
		}

	}

}
