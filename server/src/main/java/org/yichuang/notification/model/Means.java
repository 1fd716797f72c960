package org.yichuang.notification.model;

/** 发送渠道 — by what something leaves the house. */
public enum Means {

	/** Mail, by SMTP. */
	MAIL,
	/** A short message, by the gateway. */
	SMS,
	/** WeChat Work, by the gateway. */
	WECOM

}
