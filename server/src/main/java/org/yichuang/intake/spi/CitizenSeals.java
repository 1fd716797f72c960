package org.yichuang.intake.spi;

import java.util.Optional;

import org.yichuang.kernel.Term;

/**
 * 账号印记 — lets a room see to it that each account does something once, without learning
 * whose account it is. Whoever keeps accounts of citizens provides it.
 */
@Term("账号印记")
public interface CitizenSeals {

	/** Says whether citizens can sign in here at all. */
	boolean isOffered();

	/**
	 * Returns the seal of who is signed in: the same for the same account and thing,
	 * another one for any other thing, and telling nobody which account it is.
	 * @param cookies the header with the cookies, hostile; empty if there are none
	 * @param thing what is done once, such as answering a survey
	 */
	Optional<String> seal(String cookies, Object thing);

}
