package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/** 敏感程度 — which route an answer takes: sensitive ones are signed after the review. */
@Term("敏感程度")
public enum Sensitivity {

	/** 一般: reviewed. */
	ORDINARY,
	/** 敏感: reviewed, then signed. */
	SENSITIVE

}
