package org.yichuang.edge.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/**
 * Asks every mapping for its rule before it runs; a mapping without a rule is shut.
 */
@Component
class AccessCheck implements HandlerInterceptor {

	private final Callers callers;

	AccessCheck(Callers callers) {
		this.callers = callers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod mapping && isOurs(mapping)) {
			check(request, mapping);
		}
		return true;
	}

	private void check(HttpServletRequest request, HandlerMethod mapping) {
		switch (AccessRule.of(mapping)) {
			case AccessRule.Open open -> {
			}
			case AccessRule.AnyAccount any -> this.callers.actor(request);
			case AccessRule.Holding holding -> requireHeld(this.callers.actor(request), holding.permission());
			case AccessRule.Undeclared shut ->
				throw new IllegalStateException(mapping + " declares neither @Requires, @SignedIn nor @Public");
		}
	}

	private static void requireHeld(Actor actor, String permission) {
		if (!actor.holds(permission)) {
			throw Refused.because(KernelProblems.NOT_PERMITTED, permission);
		}
	}

	/** The frameworks' own controllers: the API's description. */
	private static boolean isOurs(HandlerMethod mapping) {
		return !mapping.getBeanType().getName().startsWith("org.springdoc.");
	}

}
