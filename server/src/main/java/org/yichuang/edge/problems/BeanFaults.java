package org.yichuang.edge.problems;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/** 校验结果 — what Bean Validation or a conversion found, in the kernel's words. */
final class BeanFaults {

	private BeanFaults() {
	}

	static Invalid of(MethodArgumentNotValidException wrong) {
		return new Invalid(wrong.getBindingResult()
			.getAllErrors()
			.stream()
			.map((error) -> new Invalid.FieldFault(
					(error instanceof FieldError field) ? field.getField() : error.getObjectName(), reason(error)))
			.toList());
	}

	static Invalid of(HandlerMethodValidationException wrong) {
		return new Invalid(
				wrong.getParameterValidationResults()
					.stream()
					.flatMap(
							(result) -> result.getResolvableErrors()
								.stream()
								.map((error) -> new Invalid.FieldFault(
										(error instanceof FieldError field) ? field.getField()
												: Objects.requireNonNullElse(
														result.getMethodParameter().getParameterName(), ""),
										reason(error))))
					.toList());
	}

	static Invalid mismatch(String field, Throwable wrong) {
		for (@Nullable
		Throwable cause = wrong; cause != null; cause = cause.getCause()) {
			if (cause instanceof Invalid invalid) {
				return new Invalid(List.of(new Invalid.FieldFault(field, invalid.faults().getFirst().reason())));
			}
		}
		return Invalid.field(field, KernelProblems.MALFORMED, "");
	}

	private static Refusal reason(MessageSourceResolvable error) {
		var codes = Objects.requireNonNullElse(error.getCodes(), new String[0]);
		var constraint = (codes.length > 0) ? codes[codes.length - 1] : "";
		return switch (constraint) {
			case "NotNull", "NotBlank", "NotEmpty" -> Refusal.of(KernelProblems.REQUIRED);
			case "Size" -> size(error);
			default -> Refusal.of(KernelProblems.MALFORMED, Objects.requireNonNullElse(error.getDefaultMessage(), ""));
		};
	}

	private static Refusal size(MessageSourceResolvable error) {
		// arguments of @Size after the field itself, by name: max, min
		var arguments = error.getArguments();
		boolean onlyUpwards = arguments != null && arguments.length > 2 && Integer.valueOf(0).equals(arguments[2]);
		return onlyUpwards ? Refusal.of(KernelProblems.TOO_LONG, Objects.requireNonNull(arguments)[1])
				: Refusal.of(KernelProblems.MALFORMED, Objects.requireNonNullElse(error.getDefaultMessage(), ""));
	}

}
