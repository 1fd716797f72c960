package org.yichuang.notification;

import org.yichuang.kernel.ProblemCode;

/** 通知问题 — what can be wrong with preferences and deliveries. */
public enum NotificationProblems implements ProblemCode {

	/** The text is no mail address. */
	MAIL_MALFORMED,
	/** Mail is wished for, and there is no address. */
	MAIL_MISSING,
	/** WeChat Work is wished for, and there is no user id. */
	WECOM_MISSING,
	/** The delivery has not failed, so that it need not be tried again. */
	NOT_FAILED;

	@Override
	public String room() {
		return "notification";
	}

}
