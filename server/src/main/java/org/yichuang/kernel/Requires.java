package org.yichuang.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 需要权限 — what an account must hold, somewhere, to call a mapping at all. Whether it holds
 * it in the very place is the use case's question. Every mapping carries this,
 * {@link SignedIn} or {@link Public}; a test finds those that do not.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

	/** The permission's {@link Permission#code()}. */
	String value();

}
