package org.yichuang.citizens;

import java.time.Instant;
import java.util.UUID;

/**
 * 已验证的登录方式 — what an account holds of its holder, and nothing else.
 *
 * @param id identifies it
 * @param kind what it is
 * @param text the number or address in clear; of an identity, the provider's name
 * @param provenAt when it was proven
 */
public record CitizenWay(UUID id, WayKind kind, String text, Instant provenAt) {

	/** Returns as much as tells the holder which one it is. */
	public String masked() {
		return (this.kind == WayKind.IDENTITY) ? this.text : new Contact(this.kind, this.text).masked();
	}

	/** Addresses are not written into logs. */
	@Override
	public String toString() {
		return "CitizenWay[" + this.kind + "]";
	}

}
