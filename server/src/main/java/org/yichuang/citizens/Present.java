package org.yichuang.citizens;

/**
 * 已登录的公众用户 — who is signed in, as long as a request lasts.
 *
 * @param id whose account
 * @param pageToken what forms of the account's pages carry, so that no other page can
 * send them
 */
public record Present(CitizenId id, String pageToken) {

	/** Tokens are not written into logs. */
	@Override
	public String toString() {
		return "Present[" + this.id + "]";
	}

}
