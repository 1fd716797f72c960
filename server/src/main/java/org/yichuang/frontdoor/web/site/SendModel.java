package org.yichuang.frontdoor.web.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.frontdoor.web.site.SendStep.Carried;
import org.yichuang.intake.Challenges;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.Beijing;

/** 提交页模型 — what the templates {@code send} and {@code receipt} show. */
@Component
class SendModel {

	private final Forms forms;

	private final Challenges challenges;

	SendModel(Forms forms, Challenges challenges) {
		this.forms = forms;
		this.challenges = challenges;
	}

	/** What is shown where nothing can be sent now. */
	Map<String, Object> closed(SubmissionPoint point) {
		return Map.of("point", point(point));
	}

	/** The form, with what was written and what is wrong with it. */
	Map<String, Object> form(SubmissionPoint point, FormVersion version, Posted posted, Map<String, String> faults,
			Carried carried) {
		var model = new LinkedHashMap<String, Object>();
		model.put("point", point(point));
		model.put("form", this.forms.model(version, posted, faults));
		model.put("ticket", carried.ticket());
		model.put("files", carried.files());
		model.put("proof", carried.proof());
		if (carried.asksForProof()) {
			var challenge = this.challenges.next();
			model.put("challenge", Map.of("token", challenge.token(), "question", challenge.question(), "picture",
					"/send/" + point.key() + "/picture?t=" + challenge.token()));
		}
		return model;
	}

	/** The receipt. */
	Map<String, Object> receipt(SubmissionPoint point, Receipt receipt, Instant receivedAt) {
		var model = new LinkedHashMap<String, Object>();
		model.put("point", point(point));
		model.put("receipt", Map.of("number", receipt.number(), "code", receipt.code(), "receivedAt",
				Beijing.minute(receivedAt), "afterwards", lines(point.afterwards())));
		return model;
	}

	private static Map<String, Object> point(SubmissionPoint point) {
		return Map.of("key", point.key(), "path", "/send/" + point.key(), "title", point.title(), "introduction",
				lines(point.introduction()), "open", point.open(), "closedNotice", lines(point.closedNotice()));
	}

	/** Plain text as paragraphs. */
	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
