package org.yichuang.edge.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.LostDatabase;

/** Turns what controllers throw into problems; nobody else does. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	private final ProblemWriter problems;

	/** As long as a database needs to come back. */
	private static final String RETRY_SECONDS = "10";

	ProblemAdvice(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(request, response, ProblemWriter.statusOf(refused.refusals()), refused.refusals());
	}

	@ExceptionHandler
	void notFound(NotFound notFound, HttpServletRequest request, HttpServletResponse response) throws IOException {
		LOG.debug("{}", notFound.getMessage());
		this.problems.write(request, response, 404, List.of(Refusal.of(KernelProblems.NOT_FOUND)));
	}

	@ExceptionHandler
	void invalid(Invalid invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(request, response, invalid);
	}

	@ExceptionHandler
	void notLetIn(NotLetIn refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(request, response, refused.status(), refused.problem());
	}

	@ExceptionHandler
	void failure(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (LostDatabase.isBehind(failure)) {
			LOG.warn("{} {}: the database cannot be reached", request.getMethod(), request.getRequestURI());
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			this.problems.write(request, response, 503, EdgeProblems.UNAVAILABLE);
			return;
		}
		LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
		this.problems.write(request, response, 500, EdgeProblems.FAILURE);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException unreadable,
			HttpHeaders headers, HttpStatusCode status, WebRequest web) {
		return answer(web,
				(request, response) -> UnreadableBody.of(unreadable).write(this.problems, request, response));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException wrong,
			HttpHeaders headers, HttpStatusCode status, WebRequest web) {
		return answer(web, (request, response) -> this.problems.write(request, response, BeanFaults.of(wrong)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
		return answer(web, (request, response) -> this.problems.write(request, response, BeanFaults.of(wrong)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException wrong, HttpHeaders headers,
			HttpStatusCode status, WebRequest web) {
		var field = (wrong instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(wrong.getPropertyName());
		return answer(web,
				(request, response) -> this.problems.write(request, response, BeanFaults.mismatch(field, wrong)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest web) {
		if (status.is5xxServerError()) {
			LOG.error("{} failed", web.getDescription(false), failure);
		}
		return answer(web, (request, response) -> {
			headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			this.problems.write(request, response, status.value(), EdgeProblems.ofStatus(status.value()),
					String.join(", ", headers.getOrEmpty(HttpHeaders.ALLOW)));
		});
	}

	private static @Nullable ResponseEntity<Object> answer(WebRequest web, Answer answer) {
		var servlet = (ServletWebRequest) web;
		try {
			answer.write(servlet.getRequest(), Objects.requireNonNull(servlet.getResponse()));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return null;
	}

	/** Something that writes a failure. */
	private interface Answer {

		void write(HttpServletRequest request, HttpServletResponse response) throws IOException;

	}

}
