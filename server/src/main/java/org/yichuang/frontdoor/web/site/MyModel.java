package org.yichuang.frontdoor.web.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenWay;
import org.yichuang.citizens.Offer;
import org.yichuang.citizens.OwnMatter;
import org.yichuang.intake.Challenges;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Slice;

/** 个人中心模型 — what the templates {@code my…} show. */
@Component
class MyModel {

	private final Challenges challenges;

	private final MessageSource messages;

	MyModel(Challenges challenges, MessageSource messages) {
		this.challenges = challenges;
		this.messages = messages;
	}

	/** The way in: asks where a code is to be sent to. */
	Map<String, Object> entrance(Offer offer, Entrance entrance) {
		var model = new LinkedHashMap<String, Object>();
		model.put("step", entrance.step());
		model.put("offer", Map.of("mail", offer.mail(), "phone", offer.phone(), "identity", offer.identity()));
		model.put("identityPath", entrance.identityPath());
		model.put("to", entrance.to());
		model.put("keep", entrance.keep());
		model.put("ticket", entrance.ticket());
		model.put("token", entrance.token());
		model.put("fault", entrance.fault());
		model.put("done", entrance.done());
		if (entrance.asksForProof()) {
			var challenge = this.challenges.next();
			model.put("challenge", Map.of("token", challenge.token(), "question", challenge.question(), "picture",
					"/send/my/picture?t=" + challenge.token()));
		}
		return model;
	}

	/** One's matters. */
	Map<String, Object> matters(Slice<OwnMatter> slice, boolean newest, String done, String token) {
		var model = new LinkedHashMap<String, Object>();
		model.put("matters", slice.items().stream().map(this::matter).toList());
		model.put("older", (slice.next() != null) ? "/my/?after=" + slice.next() : "");
		model.put("newest", newest ? "" : "/my/");
		model.put("done", done);
		model.put("token", token);
		return model;
	}

	/** One matter, as lists show it. */
	Map<String, Object> matter(OwnMatter own) {
		var view = own.view();
		var id = own.submission().id();
		var due = view.due();
		var kind = kind(own.submission().kind());
		return Map.of("number", own.submission().number(), "title", view.title().isBlank() ? kind : view.title(),
				"kind", kind, "state", view.state(), "next", view.next(), "due", (due != null) ? due.toString() : "",
				"dueProvisional", view.dueProvisional(), "receivedAt", Beijing.minute(own.submission().receivedAt()),
				"path", "/my/matters/" + id, "takeOut", "/my/matters/" + id + "/take-out");
	}

	/** What the account holds. */
	Map<String, Object> account(List<CitizenWay> ways, Instant openedAt, String done, String fault) {
		var model = new LinkedHashMap<String, Object>();
		model.put("ways", ways.stream().map((way) -> way(way, ways.size() > 1)).toList());
		model.put("openedAt", Beijing.minute(openedAt));
		model.put("done", done);
		model.put("fault", fault);
		return model;
	}

	private Map<String, Object> way(CitizenWay way, boolean removable) {
		return Map.of("kind", word("citizens.way-kind." + way.kind()), "text", way.masked(), "provenAt",
				Beijing.minute(way.provenAt()), "remove", removable ? "/my/account/ways/" + way.id() + "/remove" : "");
	}

	/** What kind of matter it is, in words. */
	String kind(String kind) {
		var key = "citizens.matter." + kind;
		var said = word(key);
		return said.equals(key) ? word("citizens.matter") : said;
	}

	String word(String key) {
		return String.valueOf(this.messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
	}

	/**
	 * 入口页.
	 *
	 * @param step {@code ask}, {@code code}, {@code closed}, {@code insecure}
	 * @param to what was typed
	 * @param keep ticket of a receipt that is to be put into the account, empty for none
	 * @param ticket of the form
	 * @param token of the account's pages, empty where nobody is signed in
	 * @param fault what is wrong, empty for nothing
	 * @param asksForProof whether a question must be answered that programs cannot
	 * @param done what was just done, hostile; empty for nothing
	 * @param identityPath where the identity provider is asked, empty for nowhere
	 */
	record Entrance(String step, String to, String keep, String ticket, String token, String fault,
			boolean asksForProof, String done, String identityPath) {
	}

}
