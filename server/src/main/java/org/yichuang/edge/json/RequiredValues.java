package org.yichuang.edge.json;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/**
 * Holds request bodies to what their records say: a component that is not marked nullable
 * must be there, however deep it lies. The answer names every field that is missing.
 */
@RestControllerAdvice
class RequiredValues extends RequestBodyAdviceAdapter {

	@Override
	public boolean supports(MethodParameter parameter, Type targetType,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return isOurs(parameter.getParameterType());
	}

	@Override
	public @Nullable Object afterBodyRead(@Nullable Object body, HttpInputMessage message, MethodParameter parameter,
			Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
		if (body != null) {
			var missing = new ArrayList<FieldFault>();
			look(body, "", missing);
			Invalid.unlessEmpty(missing);
		}
		return body;
	}

	private static void look(Object read, String path, List<FieldFault> missing) {
		for (var component : read.getClass().getRecordComponents()) {
			var field = path + component.getName();
			var value = value(component, read);
			if (value != null) {
				lookInside(value, field, missing);
			}
			else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				missing.add(new FieldFault(field, Refusal.of(KernelProblems.REQUIRED)));
			}
		}
	}

	private static void lookInside(Object value, String field, List<FieldFault> missing) {
		if (isOurs(value.getClass())) {
			look(value, field + ".", missing);
		}
		else if (value instanceof Collection<?> several) {
			several.stream()
				.filter((each) -> each != null && isOurs(each.getClass()))
				.forEach((each) -> look(each, field + ".", missing));
		}
	}

	private static boolean isOurs(Class<?> type) {
		return type.isRecord() && type.getPackageName().startsWith("org.yichuang.");
	}

	private static @Nullable Object value(RecordComponent component, Object read) {
		try {
			var accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(read);
		}
		catch (ReflectiveOperationException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
