package org.yichuang.frontdoor.web.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.frontdoor.PublicForms;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.intake.SendLimits;

/** 直收表单 — the same as {@link SendPages} and {@link SendGate} do, for the public port. */
@Component
class FormsAtThePort implements PublicForms {

	private final AnswerForm answering;

	private final SendLimits limits;

	private final PlainNotices notices;

	FormsAtThePort(AnswerForm answering, SendLimits limits, PlainNotices notices) {
		this.answering = answering;
		this.limits = limits;
		this.notices = notices;
	}

	@Override
	public Optional<Answer> tooOften(String address) {
		if (this.limits.admitsTry(address)) {
			return Optional.empty();
		}
		return Optional.of(new Answer(429,
				Map.of(HttpHeaders.RETRY_AFTER, SendGate.RETRY_SECONDS, "Content-Security-Policy",
						this.notices.policy(), HttpHeaders.CACHE_CONTROL, "no-store", HttpHeaders.CONTENT_TYPE,
						"text/html; charset=utf-8"),
				this.notices.html(429)));
	}

	@Override
	public Answer take(SentForm form) {
		var answer = this.answering.answer(form.site(), form.key(), posted(form.content()),
				new Whence(form.address(), MyCookies.value(form.cookies(), MyCookies.SESSION)));
		return new Answer(answer.getStatusCode().value(), headers(answer),
				Optional.ofNullable(answer.getBody()).orElse(""));
	}

	private static PostedForm posted(Content content) {
		var uploads = new LinkedHashMap<String, List<MultipartFile>>();
		content.files()
			.forEach((field, files) -> uploads.put(field,
					files.stream().<MultipartFile>map((file) -> new SentUpload(field, file)).toList()));
		return PostedForm.of(content.values(), uploads);
	}

	private static Map<String, String> headers(ResponseEntity<String> answer) {
		var headers = new HashMap<String, String>();
		answer.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
		return headers;
	}

}
