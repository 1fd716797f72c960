package org.yichuang.publishing.spi;

import java.util.List;

/**
 * 模板函数 — a function that templates may call, such as {@code latest("zwdt", 8)}. It
 * answers plain data and names what the answer was made from, so that the page becomes
 * stale with it.
 */
public interface TemplateFunction {

	/** The name in templates. */
	String name();

	/**
	 * Answers a call.
	 * @param context the page being rendered
	 * @param arguments strings, numbers and booleans as the template wrote them; hostile,
	 * check them
	 * @return strings, numbers, booleans, lists and maps only
	 * @throws IllegalArgumentException if the arguments do not fit; becomes an error with
	 * file and line
	 */
	Object call(RenderContext context, List<Object> arguments);

}
