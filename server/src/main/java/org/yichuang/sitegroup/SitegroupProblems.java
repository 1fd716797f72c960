package org.yichuang.sitegroup;

import org.yichuang.kernel.ProblemCode;

/** 站群问题 — everything that can be wrong with sites, channels, blueprints and themes. */
public enum SitegroupProblems implements ProblemCode {

	/** The body {0} has a site that is not closed. */
	SITE_ALREADY_OPEN,
	/** No blueprint fits bodies of the level {0}. */
	NO_BLUEPRINT_FOR_LEVEL,
	/** There is no blueprint named {0}. */
	BLUEPRINT_UNKNOWN,
	/** A blueprint named {0} exists. */
	BLUEPRINT_NAME_TAKEN,
	/** A blueprint without channels opens empty sites. */
	BLUEPRINT_EMPTY,
	/** The name {0} of a blueprint is not of the form. */
	BLUEPRINT_NAME_MALFORMED,
	/** The responsible body {0} is neither OWNER, PARENT nor the code of a body. */
	RESPONSIBLE_BODY_UNKNOWN,
	/** Another mailbox of the blueprint has the key {0}. */
	MAILBOX_KEY_TAKEN,
	/** A site may not go from state {0} to {1}. */
	STATE_STEP_NOT_ALLOWED,
	/** The site is closed and stays as it is. */
	SITE_IS_CLOSED,
	/** The number of the approving document is missing. */
	APPROVAL_MISSING,
	/** The notice for readers is missing. */
	NOTICE_MISSING,
	/** The last day lies before the first. */
	DATES_REVERSED,
	/** Warning: longer offline than the rule's {0} days. */
	SUSPENSION_TOO_LONG,
	/** Warning: offline {0} times this year already. */
	SUSPENDED_TOO_OFTEN,
	/** Warning: a closing notice must stand {0} days. */
	CLOSING_NOTICE_TOO_SHORT,
	/** The address segment {0} is not of the form. */
	SLUG_MALFORMED,
	/** The first address segment {0} belongs to the platform. */
	SLUG_RESERVED,
	/** Another channel of the site has the address {0}. */
	PATH_TAKEN,
	/** Another channel beside it has the name {0}. */
	CHANNEL_NAME_TAKEN,
	/** Channels go {0} levels deep at most. */
	TOO_DEEP,
	/** A channel cannot stand below itself. */
	CHANNEL_BELOW_ITSELF,
	/** The channel above is of another site. */
	PARENT_OF_ANOTHER_SITE,
	/** The channel above is closed. */
	PARENT_IS_CLOSED,
	/** Channels below it are still open. */
	CHANNEL_HAS_OPEN_CHILDREN,
	/** The channel is closed already. */
	CHANNEL_IS_CLOSED,
	/** The channel is open already. */
	CHANNEL_IS_OPEN,
	/** The home page shows the channel in a slot. */
	CHANNEL_ON_HOME_PAGE,
	/** The order names other channels than there are. */
	ORDER_DOES_NOT_FIT,
	/** Review levels go from 1 to 3. */
	REVIEW_LEVELS_OUT_OF_RANGE,
	/** An update interval is between 1 and 3650 days. */
	UPDATE_DAYS_OUT_OF_RANGE,
	/** The person {0} has no open account. */
	PERSON_UNKNOWN,
	/** The host name {0} is not of the form. */
	HOST_MALFORMED,
	/** The host name {0} belongs to another site. */
	HOST_TAKEN,
	/** A slot names the channel {0}, which the site does not have. */
	SLOT_CHANNEL_UNKNOWN,
	/** A slot shows 1 to 50 entries. */
	SLOT_SIZE_OUT_OF_RANGE,
	/** The component name {0} is not of the form. */
	SLOT_COMPONENT_MALFORMED,
	/** A home page has at most {0} slots. */
	TOO_MANY_SLOTS,
	/** The key {0} of a setting is not of the form. */
	SETTING_MALFORMED,
	/** There are more than {0} settings. */
	TOO_MANY_SETTINGS,
	/** There is no theme named {0}. */
	THEME_UNKNOWN,
	/** The path {0} is none that a theme may have. */
	THEME_PATH_REFUSED,
	/** A theme file has at most {0} KB. */
	THEME_FILE_TOO_LARGE,
	/** The theme file does not hold: line {0}: {1}. */
	THEME_FILE_FAULTY,
	/** The theme file has no edition {0}. */
	THEME_EDITION_UNKNOWN,
	/** No body below {0} is without a site. */
	NOTHING_TO_OPEN;

	@Override
	public String room() {
		return "sitegroup";
	}

}
