package org.yichuang.content;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 内容问题 — why something may not be done with an article. */
@Term("内容问题")
public enum ContentProblems implements ProblemCode {

	/** The edition's state does not allow it. */
	STATE_DOES_NOT_ALLOW,
	/** The edition is not approved. */
	EDITION_NOT_APPROVED,
	/** The edition is in no review. */
	EDITION_NOT_IN_REVIEW,
	/** Whoever wrote in an edition may not review it. */
	OWN_TEXT,
	/** Each review must be somebody else's. */
	REVIEWED_BEFORE,
	/** {0} is editing it. */
	LOCKED_BY_ANOTHER,
	/** The channel {0} is closed. */
	CHANNEL_CLOSED,
	/** The channel takes no pushed articles. */
	CHANNEL_TAKES_NO_PUSH,
	/** The article is already in the channel {0}. */
	ALREADY_PLACED,
	/** The article is not live. */
	NOT_LIVE,
	/** The article is live or was; it cannot be deleted. */
	WAS_PUBLISHED,
	/** There is a newer draft already. */
	DRAFT_EXISTS,
	/** A withdrawal is being carried out. */
	WITHDRAWAL_UNDER_WAY,
	/** The push was decided already. */
	PUSH_DECIDED,
	/** The article lies in the bin. */
	IN_BIN,
	/** Warnings must be acknowledged first. */
	WARNINGS_NOT_ACKNOWLEDGED,
	/** A reason must be given. */
	REASON_REQUIRED,
	/** The time lies in the past. */
	TIME_IN_PAST,
	/** The end comes before the beginning. */
	EXPIRES_BEFORE_PUBLISHING,
	/** A required field is empty: {0}. */
	FIELD_REQUIRED,
	/** A picture has no description. */
	PICTURE_WITHOUT_DESCRIPTION,
	/** A file, {0}, is missing in storage. */
	FILE_MISSING,
	/** Punctuation is doubled: {0}. */
	DOUBLED_PUNCTUATION,
	/** A wrong word, {0}, stands for {1}. */
	WRONG_WORD,
	/** An identity number stands in the text: {0}. */
	IDENTITY_NUMBER,
	/** A mobile number stands in the text: {0}. */
	MOBILE_NUMBER,
	/** A bank card number stands in the text: {0}. */
	BANK_CARD,
	/** A link leads to nothing: {0}. */
	DEAD_LINK,
	/** The kind {0} does not exist. */
	UNKNOWN_KIND,
	/** More than {0} at once. */
	TOO_MANY,
	/** The edition belongs to another article. */
	FOREIGN_EDITION,
	/** An article moves within its site only. */
	ONLY_WITHIN_SITE,
	/** The folder {0} holds nothing to import. */
	NOTHING_TO_IMPORT,
	/** There is no site with the code {0}. */
	UNKNOWN_SITE,
	/** The site has no channel {0}. */
	UNKNOWN_CHANNEL,
	/** The file {0} does not exist or is not for this account to read. */
	FILE_NOT_AT_HAND;

	@Override
	public String room() {
		return "content";
	}

}
