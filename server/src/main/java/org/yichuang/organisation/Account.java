package org.yichuang.organisation;

import java.util.UUID;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Term;

/**
 * 账号 — what one named person signs in with.
 *
 * @param id identifies it
 * @param loginName lower case, unique for ever
 * @param staffMember the person who holds it
 * @param holder the person's name
 * @param body the body it works for
 * @param bodyPath the body's path, for permissions
 * @param state whether it may be used
 * @param version row version
 */
@Term("账号")
public record Account(AccountId id, String loginName, UUID staffMember, String holder, BodyId body, String bodyPath,
		AccountState state, long version) {

	/** The account as a place, for permissions over accounts: its body. */
	public Place place() {
		return Place.ofBody(this.bodyPath);
	}

}
