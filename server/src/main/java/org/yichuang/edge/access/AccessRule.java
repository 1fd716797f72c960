package org.yichuang.edge.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;

/**
 * 放行规则 — what a mapping demands of its caller. The method's own mark wins over its
 * class's.
 */
public sealed interface AccessRule {

	/** Anybody may call. */
	record Open() implements AccessRule {
	}

	/** Whoever is signed in may call. */
	record AnyAccount() implements AccessRule {
	}

	/**
	 * The caller must hold a permission somewhere.
	 *
	 * @param permission its code
	 */
	record Holding(String permission) implements AccessRule {
	}

	/** The mapping says nothing, so nobody may call it. */
	record Undeclared() implements AccessRule {
	}

	/** Returns the rule of a mapping. */
	static AccessRule of(HandlerMethod mapping) {
		var ofMethod = declared(mapping.getMethod());
		var rule = (ofMethod != null) ? ofMethod : declared(mapping.getBeanType());
		return (rule != null) ? rule : new Undeclared();
	}

	private static @Nullable AccessRule declared(AnnotatedElement element) {
		var requires = find(element, Requires.class);
		if (requires != null) {
			return new Holding(requires.value());
		}
		if (find(element, SignedIn.class) != null) {
			return new AnyAccount();
		}
		return (find(element, Public.class) != null) ? new Open() : null;
	}

	private static <A extends Annotation> @Nullable A find(AnnotatedElement element, Class<A> type) {
		return AnnotatedElementUtils.findMergedAnnotation(element, type);
	}

}
