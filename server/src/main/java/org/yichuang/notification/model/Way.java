package org.yichuang.notification.model;

/** 通知方式 — how somebody wants to be told, besides the console. */
public enum Way {

	/** The console alone. */
	CONSOLE,
	/** A mail at once. */
	MAIL,
	/** One mail a day with all of them. */
	DIGEST,
	/** A message in WeChat Work at once. */
	WECOM

}
