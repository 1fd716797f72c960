package org.yichuang.citizens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.yichuang.sitegroup.Site;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.RealPort.Answer;
import org.yichuang.testing.Visitor;
import org.yichuang.testing.Visitor.Page;

/**
 * Somebody's browser, without script, with cookies.
 *
 * @param port the office's port
 * @param site the site
 * @param address where requests come from
 * @param cookies what the browser keeps
 */
record Browser(RealPort port, Site site, String address, Map<String, String> cookies) {

	static final String SESSION = "__Host-yichuang_my";

	Browser(RealPort port, Site site, String address) {
		this(port, site, address, new LinkedHashMap<>());
	}

	/** Opens a page and follows where it leads. */
	Page open(String path) {
		var page = look(path);
		return (page.status() == 303) ? open(page.answer().header("Location")) : page;
	}

	/** Opens a page and follows nothing. */
	Page look(String path) {
		return kept(this.port.get(path, headers()));
	}

	/**
	 * Fills in the form of a page that is sent somewhere, and follows where that leads.
	 */
	Page send(Page page, String action, Map<String, String> fields) {
		return followed(post(action, all(page, action, fields)));
	}

	/** Everything that a form would send. */
	Map<String, String> all(Page page, String action, Map<String, String> fields) {
		var form = page.html().select("main form[action=" + action + "]").first();
		if (form == null) {
			throw new AssertionError("no form to " + action + " in " + page.text());
		}
		var all = new LinkedHashMap<String, String>();
		form.select("input[type=hidden], input[type=checkbox][checked]")
			.forEach((given) -> all.put(given.attr("name"), given.val()));
		all.putAll(fields);
		return all;
	}

	/** Sends fields and follows nothing. */
	Page post(String path, Map<String, String> fields, String... more) {
		var answer = this.port.send("POST", path, Visitor.encoded(fields),
				headers(concat(more, "Content-Type", "application/x-www-form-urlencoded")));
		return kept(answer);
	}

	Page followed(Page page) {
		return (page.status() == 303) ? open(page.answer().header("Location")) : page;
	}

	private Page kept(Answer answer) {
		answer.response().headers().allValues("Set-Cookie").forEach((line) -> {
			var pair = line.split(";")[0].split("=", 2);
			if (line.contains("Max-Age=0")) {
				this.cookies.remove(pair[0]);
			}
			else {
				this.cookies.put(pair[0], pair[1]);
			}
		});
		return Visitor.page(answer);
	}

	private String[] headers(String... more) {
		var kept = this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		var all = kept.isEmpty() ? more : concat(more, "Cookie", kept);
		return new Visitor(this.port, this.site.code(), this.address)
			.headers(concat(all, "X-Forwarded-Host", this.site.host()));
	}

	private static String[] concat(String[] some, String... more) {
		var all = java.util.Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

}
