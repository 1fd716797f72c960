package org.yichuang.edge.access;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yichuang.kernel.Actor;

/** Hands controllers the {@link Actor} they ask for. */
@Component
class ActorParameter implements HandlerMethodArgumentResolver {

	private final Callers callers;

	ActorParameter(Callers callers) {
		this.callers = callers;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return this.callers.actor(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
	}

}
