package org.yichuang.edge.problems;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.converter.HttpMessageNotReadableException;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.kernel.Invalid;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Why a body could not be read.
 *
 * @param status HTTP status
 * @param problem which problem
 * @param where the place in the body, such as {@code articles[3].title}
 * @param invalid the faults that a value's own constructor found, or null
 */
record UnreadableBody(int status, EdgeProblems problem, String where, @Nullable Invalid invalid) {

	static UnreadableBody of(HttpMessageNotReadableException unreadable) {
		var where = "";
		for (@Nullable
		Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabindException databind && where.isEmpty()) {
				where = path(databind);
			}
			if (cause instanceof TooLarge) {
				return new UnreadableBody(413, EdgeProblems.TOO_LARGE, "", null);
			}
			if (cause instanceof UnrecognizedPropertyException) {
				return new UnreadableBody(400, EdgeProblems.UNKNOWN_PROPERTY, where, null);
			}
			if (cause instanceof Invalid invalid) {
				return new UnreadableBody(422, EdgeProblems.INVALID_INPUT, where, invalid);
			}
		}
		return new UnreadableBody(400, EdgeProblems.MALFORMED_JSON, where, null);
	}

	void write(ProblemWriter problems, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (this.invalid == null) {
			problems.write(request, response, this.status, this.problem, this.where);
			return;
		}
		problems.write(request, response,
				new Invalid(List.of(new Invalid.FieldFault(
						this.where.isEmpty() ? this.invalid.faults().getFirst().field() : this.where,
						this.invalid.faults().getFirst().reason()))));
	}

	private static String path(DatabindException failure) {
		return failure.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining(".")).replace(".[", "[");
	}

	private static String step(JacksonException.Reference step) {
		return (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]";
	}

}
