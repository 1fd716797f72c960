package org.yichuang.kernel;

/**
 * 问题代码 — one entry of a room's closed list of problems. Enums named {@code XxxProblems}
 * implement it. The wording stands in {@code messages/<room>.properties} (Chinese) and
 * {@code messages/<room>_en.properties} under {@link #code()}, with {@code {0}} … for
 * arguments. Codes are never reused or renamed.
 */
public interface ProblemCode {

	/** The enum constant's own name. */
	String name();

	/** The room that owns the code, as its package is called. */
	String room();

	/** Returns {@code room/kebab-name}, the last part of the problem's address. */
	default String code() {
		return room() + "/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
