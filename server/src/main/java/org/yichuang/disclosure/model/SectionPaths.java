package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/** 专栏地址 — where the pages of sections lie on their site. */
@Term("专栏地址")
public final class SectionPaths {

	/** Where the section of the body that runs the site begins. */
	public static final String OWN = "/information/";

	private SectionPaths() {
	}

	/** Returns where the section of another body begins, by the body's code. */
	public static String of(String bodyCode) {
		return OWN + bodyCode + "/";
	}

}
