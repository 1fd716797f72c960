package org.yichuang.participation.web.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.yichuang.forms.FormDefinition;

/**
 * 答题请求 — one page of a survey as somebody sent it, hostile.
 *
 * @param ticket the form's ticket
 * @param page the page it was sent from, from 0
 * @param go which button
 * @param code the link code
 * @param trap a field that people do not see
 * @param proof answer to the question that programs cannot answer
 * @param proofTicket ticket of that question
 * @param values by field, only those that the survey asks
 */
record SentSheet(String ticket, int page, Go go, String code, String trap, String proof, String proofTicket,
		Map<String, List<String>> values) {

	private static final int LONGEST_VALUE = 20_000;

	private static final int MOST_VALUES = 200;

	static SentSheet of(HttpServletRequest request, FormDefinition definition) {
		var values = new LinkedHashMap<String, List<String>>();
		definition.fields().forEach((field) -> {
			var sent = request.getParameterValues(field.name());
			if (sent != null) {
				values.put(field.name(),
						Arrays.stream(sent)
							.limit(MOST_VALUES)
							.map((value) -> value.substring(0, Math.min(LONGEST_VALUE, value.length())))
							.toList());
			}
		});
		return new SentSheet(one(request, "_ticket"), number(one(request, "_page")), Go.of(one(request, "_go")),
				one(request, "_code"), one(request, "_website"), one(request, "_proof"), one(request, "_proof_ticket"),
				values);
	}

	private static String one(HttpServletRequest request, String name) {
		return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
	}

	private static int number(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
	}

	/** Which button was pressed. */
	enum Go {

		NEXT, BACK, SEND;

		static Go of(String text) {
			return switch (text) {
				case "back" -> BACK;
				case "send" -> SEND;
				default -> NEXT;
			};
		}

	}

}
