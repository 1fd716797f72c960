package org.yichuang.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yichuang.testing.RealPort.Answer;

/**
 * Somebody who fills in pages of a site without script, as a browser would: hidden
 * controls go back as they came.
 *
 * @param port the office's port
 * @param site code of the site
 * @param address where the requests come from
 */
public record Visitor(RealPort port, String site, String address) {

	/** Opens a page. */
	public Page open(String path) {
		return page(this.port.get(path, headers()));
	}

	/** Fills in the form of a page and sends it. */
	public Page send(Page page, Map<String, String> fields) {
		return sendAs(page, fields, Map.of());
	}

	/** The same with files, by field name; names and contents. */
	public Page sendAs(Page page, Map<String, String> fields, Map<String, List<Upload>> files) {
		var form = page.form();
		var all = new LinkedHashMap<String, String>();
		form.select("input[type=hidden], input[type=checkbox][name^=_kept][checked]")
			.forEach((hidden) -> all.put(hidden.attr("name"), hidden.val()));
		all.putAll(fields);
		return page(files.isEmpty() && !form.attr("enctype").startsWith("multipart") ? post(form.attr("action"), all)
				: multipart(form.attr("action"), all, files));
	}

	/** Follows a redirection. */
	public Page follow(Page page) {
		return open(page.answer().header("Location"));
	}

	/** Sends fields as a form without files does. */
	public Answer post(String path, Map<String, String> fields) {
		return this.port.send("POST", path, encoded(fields),
				headers("Content-Type", "application/x-www-form-urlencoded"));
	}

	/** Fields as a form without files writes them. */
	public static String encoded(Map<String, String> fields) {
		var body = new StringBuilder();
		fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
			.append(encoded(name))
			.append('=')
			.append(encoded(value)));
		return body.toString();
	}

	private Answer multipart(String path, Map<String, String> fields, Map<String, List<Upload>> files) {
		var line = "--between-parts-7f3c";
		var body = new StringBuilder();
		fields.forEach((name, value) -> body.append(line)
			.append("\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
		files.forEach((name,
				uploads) -> uploads.forEach((upload) -> body.append(line)
					.append("\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + upload.name()
							+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + upload.text() + "\r\n")));
		body.append(line).append("--\r\n");
		return this.port.send("POST", path, body.toString(),
				headers("Content-Type", "multipart/form-data; boundary=between-parts-7f3c"));
	}

	/** What every request to the site says. */
	public String[] headers(String... more) {
		var all = new ArrayList<>(List.of("Yichuang-Site", this.site, "X-Forwarded-For", this.address));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	/** An answer as a page. */
	public static Page page(Answer answer) {
		return new Page(answer, Jsoup.parse(answer.body(), "http://localhost/"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A page as it came. */
	public record Page(Answer answer, Document html) {

		public int status() {
			return this.answer.status();
		}

		/** The form in the page's main part. */
		public Element form() {
			return Objects.requireNonNull(this.html.select("main form").first());
		}

		/** The number on a receipt. */
		public String number() {
			return this.html.select(".receipt-facts dd").get(0).text();
		}

		/** The query code on a receipt. */
		public String code() {
			return this.html.select(".receipt-facts dd").get(1).text();
		}

		public String text() {
			return this.html.select("main").text();
		}

		/** Where a redirection leads, without what follows the question mark. */
		public String onwardPath() {
			return URI.create(this.answer.header("Location")).getPath();
		}

	}

	/** A file to attach; its content is text. */
	public record Upload(String name, String text) {
	}

}
