package org.yichuang.outlet;

/**
 * 告知渠道 — by which ways messages to citizens can leave the house as it is set up; whoever
 * delivers them says so.
 */
public interface CitizenWays {

	/** Says whether mails can be sent. */
	boolean mail();

	/** Says whether short messages can be sent. */
	boolean shortMessages();

}
