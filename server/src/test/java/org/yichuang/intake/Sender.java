package org.yichuang.intake;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yichuang.testing.RealPort.Answer;

/**
 * Somebody who fills in pages without script, as a browser would: hidden controls go back
 * as they came.
 */
record Sender(IntakeWorld.Place place, String address) {

	/** Answers that hold. */
	static Map<String, String> note(String title) {
		var fields = new LinkedHashMap<String, String>();
		fields.put("name", "欧阳小明");
		fields.put("phone", "13800001234");
		fields.put("mail", "xiaoming@example.com");
		fields.put("identity", "110101199003070038");
		fields.put("home", "云溪县青石镇幸福路十二号");
		fields.put("title", title);
		fields.put("text", "桥头的路灯坏了，晚上看不见路。");
		return fields;
	}

	/** Opens a page. */
	Page open(String path) {
		return page(this.place.port().get(path, headers()));
	}

	/** Opens the form and takes the time that it takes to fill it in. */
	Page form() {
		var page = open("/send/note");
		IntakeWorld.pass(this.place.context(), Duration.ofSeconds(30));
		return page;
	}

	/** Fills in the form of a page and sends it. */
	Page send(Page page, Map<String, String> fields) {
		return sendAs(page, fields, Map.of());
	}

	/** The same with files, by field name; names and contents. */
	Page sendAs(Page page, Map<String, String> fields, Map<String, List<Upload>> files) {
		var form = page.form();
		var all = new LinkedHashMap<String, String>();
		form.select("input[type=hidden], input[type=checkbox][name^=_kept][checked]")
			.forEach((hidden) -> all.put(hidden.attr("name"), hidden.val()));
		all.putAll(fields);
		return page(files.isEmpty() && !form.attr("enctype").startsWith("multipart") ? post(form.attr("action"), all)
				: multipart(form.attr("action"), all, files));
	}

	/** Follows a redirection. */
	Page follow(Page page) {
		return open(page.answer().header("Location"));
	}

	/** Sends a note and returns the page with its receipt. */
	Page sent(String title) {
		return follow(send(form(), note(title)));
	}

	Answer post(String path, Map<String, String> fields) {
		var body = new StringBuilder();
		fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
			.append(encoded(name))
			.append('=')
			.append(encoded(value)));
		return this.place.port()
			.send("POST", path, body.toString(), headers("Content-Type", "application/x-www-form-urlencoded"));
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
		return this.place.port()
			.send("POST", path, body.toString(),
					headers("Content-Type", "multipart/form-data; boundary=between-parts-7f3c"));
	}

	String[] headers(String... more) {
		var all = new ArrayList<>(List.of("Yichuang-Site", this.place.site().code(), "X-Forwarded-For", this.address));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	private static Page page(Answer answer) {
		return new Page(answer, Jsoup.parse(answer.body(), "http://localhost/"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A page as it came. */
	record Page(Answer answer, Document html) {

		int status() {
			return this.answer.status();
		}

		/** The form in the page's main part. */
		org.jsoup.nodes.Element form() {
			return this.html.select("main form").first();
		}

		String number() {
			return this.html.select(".receipt-facts dd").get(0).text();
		}

		String code() {
			return this.html.select(".receipt-facts dd").get(1).text();
		}

		String text() {
			return this.html.select("main").text();
		}

		/** Where a redirection leads, without what follows the question mark. */
		String onwardPath() {
			return URI.create(this.answer.header("Location")).getPath();
		}

	}

	/** A file to attach; its content is text. */
	record Upload(String name, String text) {
	}

}
