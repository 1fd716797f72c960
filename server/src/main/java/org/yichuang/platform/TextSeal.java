package org.yichuang.platform;

/**
 * 文本加密 — seals what people wrote before it goes into a table, so that a copy of the
 * database shows nothing of it. Whoever keeps the keys of what the public sends provides
 * it; rooms below need not know who that is.
 */
public interface TextSeal {

	/**
	 * Seals a text; an empty one stays empty.
	 * @param owner the thing that the text belongs to; it opens for nothing else
	 */
	String seal(Object owner, String clear);

	/**
	 * Returns a sealed text in clear. A text that was kept before texts were sealed comes
	 * back as it is.
	 * @throws IllegalStateException if it was touched, belongs to something else, or its
	 * key file is not there
	 */
	String open(Object owner, String kept);

}
