package org.yichuang.citizens;

import org.yichuang.kernel.Term;

/** 登录方式 — by what a citizen proves to be the holder of an account. */
@Term("登录方式")
public enum WayKind {

	/** 手机号码: a code by short message. */
	PHONE,
	/** 电子邮箱: a code by mail. */
	MAIL,
	/** 统一身份认证: an identity provider says so. */
	IDENTITY

}
