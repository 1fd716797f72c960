package org.yichuang.content.pages;

/** Escapes texts for feeds and maps. */
final class Xml {

	private Xml() {
	}

	/** Returns a text as XML holds it, without characters that XML forbids. */
	static String text(String plain) {
		return plain.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

}
