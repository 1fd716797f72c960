package org.yichuang.edge.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes failures, whatever the caller said it accepts: problem+json for programs, a
 * plain page for people who opened an address outside the API.
 */
@Component
public class ProblemWriter {

	private final MessageSource messages;

	private final JsonMapper json;

	ProblemWriter(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	/** Writes one problem of the edge's own. */
	public void write(HttpServletRequest request, HttpServletResponse response, int status, EdgeProblems problem,
			Object... arguments) throws IOException {
		write(request, response, status, List.of(Refusal.of(problem, arguments)));
	}

	/** Writes refusals; the first gives the problem its code. */
	public void write(HttpServletRequest request, HttpServletResponse response, int status, List<Refusal> refusals)
			throws IOException {
		var language = Wording.language(request);
		var reasons = refusals.stream()
			.map((refusal) -> new Problem.Reason(refusal.problem().code(),
					Wording.of(this.messages, refusal, language)))
			.toList();
		boolean ofRooms = status == HttpServletResponse.SC_CONFLICT || status == HttpServletResponse.SC_FORBIDDEN;
		var detail = reasons.stream().map(Problem.Reason::reason).collect(Collectors.joining("\n"));
		send(request, response,
				problem(request, status, reasons.getFirst().code(), detail, ofRooms ? reasons : List.of(), List.of()));
	}

	/** Writes wrong fields. */
	public void write(HttpServletRequest request, HttpServletResponse response, Invalid invalid) throws IOException {
		var language = Wording.language(request);
		var errors = invalid.faults()
			.stream()
			.map((fault) -> new Problem.FieldError(fault.field(), fault.reason().problem().code(),
					Wording.of(this.messages, fault.reason(), language)))
			.toList();
		var code = EdgeProblems.INVALID_INPUT;
		send(request, response, problem(request, 422, code.code(),
				Wording.of(this.messages, Refusal.of(code), language), List.of(), errors));
	}

	/** Returns the status of refusals: 403 where all that lacks is a permission. */
	static int statusOf(List<Refusal> refusals) {
		return refusals.stream().allMatch((refusal) -> refusal.problem() == KernelProblems.NOT_PERMITTED) ? 403 : 409;
	}

	private Problem problem(HttpServletRequest request, int status, String code, String detail,
			List<Problem.Reason> refusals, List<Problem.FieldError> errors) {
		var title = this.messages.getMessage("edge.title." + status, null, Wording.language(request));
		return new Problem("/problems/" + code, title, status, detail, code, refusals, errors, address(request),
				MDC.get("traceId"));
	}

	private void send(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Wording.language(request).toLanguageTag());
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		if (isForPeople(request)) {
			response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
			response.getOutputStream().write(page(problem, request).getBytes(StandardCharsets.UTF_8));
		}
		else {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream().write(this.json.writeValueAsBytes(problem));
		}
	}

	private static boolean isForPeople(HttpServletRequest request) {
		var accept = request.getHeader(HttpHeaders.ACCEPT);
		return !address(request).startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

	private static String page(Problem problem, HttpServletRequest request) {
		return """
				<!DOCTYPE html>
				<html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
				<body><h1>%s</h1><p>%s</p><p>%s</p></body></html>
				""".formatted(Wording.language(request).toLanguageTag(), HtmlUtils.htmlEscape(problem.title()),
				HtmlUtils.htmlEscape(problem.title()), HtmlUtils.htmlEscape(problem.detail()),
				(problem.traceId() != null) ? problem.traceId() : "");
	}

	private static String address(HttpServletRequest request) {
		@Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

}
