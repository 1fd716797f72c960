package org.yichuang.organisation;

import org.yichuang.kernel.ProblemCode;

/** 组织问题 — what can stand in the way of work on bodies, people, accounts and roles. */
public enum OrganisationProblems implements ProblemCode {

	/** The code {0} belongs to another body. */
	CODE_TAKEN,
	/** The code has other characters than letters, digits, hyphens, or too many. */
	CODE_MALFORMED,
	/** The name holds control characters or starts like a spreadsheet formula. */
	NAME_UNSAFE,
	/** A body may not be moved below itself. */
	MOVE_BELOW_ITSELF,
	/** The body above is closed. */
	PARENT_CLOSED,
	/** The body is closed. */
	BODY_CLOSED,
	/** {0} open bodies are below. */
	BODY_HAS_OPEN_CHILDREN,
	/** {0} open accounts belong to the body. */
	BODY_HAS_OPEN_ACCOUNTS,
	/** The login name belongs to another account, perhaps a closed one. */
	LOGIN_NAME_TAKEN,
	/** The login name is not of the allowed form. */
	LOGIN_NAME_MALFORMED,
	/** The mobile number is not of the allowed form. */
	MOBILE_MALFORMED,
	/** The account cannot go from its state {0} to {1}. */
	ACCOUNT_STATE,
	/** Nobody may change the state or the roles of their own account. */
	OWN_ACCOUNT,
	/** The account's roles hold where the acting account manages none. */
	ACCOUNT_REACHES_FURTHER,
	/** There is no role {0}. */
	UNKNOWN_ROLE,
	/** The role {0} and the role {1} may not be held by one account. */
	DUTIES_APART,
	/** The account already holds the role there. */
	ALREADY_ASSIGNED,
	/** The scope names no body, site or channel that exists. */
	UNKNOWN_SCOPE,
	/** The scope reaches beyond what the acting account may give. */
	SCOPE_TOO_WIDE,
	/** The role of an administrator holds for the whole group or a body, not less. */
	SCOPE_TOO_NARROW,
	/** The last day lies before the first. */
	DATES_CROSSED,
	/** The last security administrator of the whole group may not be taken away. */
	LAST_SECURITY_ADMIN,
	/** The list is larger than {0} bytes. */
	LIST_TOO_LARGE,
	/** The list has more than {0} lines. */
	LIST_TOO_LONG,
	/** The list does not start with the columns code, parent_code, level, name. */
	LIST_HEADER,
	/** The list is neither UTF-8 nor GB 18030, or not CSV. */
	LIST_UNREADABLE,
	/** The line has another number of columns than the head. */
	LINE_COLUMNS,
	/** The level {0} is unknown; {1} lists those that are known. */
	LINE_LEVEL,
	/** The code {0} stands in line {1} already. */
	LINE_CODE_TWICE,
	/** The parent {0} is neither in the list nor known. */
	LINE_PARENT_MISSING,
	/** The line of the parent {0} is at fault. */
	LINE_PARENT_AT_FAULT,
	/** The body stands, over its parents, below itself. */
	LINE_CYCLE;

	@Override
	public String room() {
		return "organisation";
	}

}
