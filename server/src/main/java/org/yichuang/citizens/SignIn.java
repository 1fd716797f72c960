package org.yichuang.citizens;

/** 登录结果 — what came of a code or of what an identity provider said. */
public sealed interface SignIn {

	/**
	 * Whoever it is proved to be the holder.
	 *
	 * @param id whose account
	 * @param session value of the session's cookie; empty where one was signed in already
	 */
	record Done(CitizenId id, String session) implements SignIn {

		/** Sessions are not written into logs. */
		@Override
		public String toString() {
			return "Done[" + this.id + "]";
		}

	}

	/**
	 * Whoever it is proved to be the holder, and is asked whether that is to be added to
	 * their account.
	 *
	 * @param proof what was proven, sealed, to be sent back with the answer
	 * @param shown as much as tells the holder which way it is
	 * @param joins whether an account exists already, which becomes part of this one
	 * @param matters how many submissions come with it
	 */
	record Unconfirmed(String proof, String shown, boolean joins, int matters) implements SignIn {

		/** Proofs are not written into logs. */
		@Override
		public String toString() {
			return "Unconfirmed";
		}

	}

	/**
	 * The code is wrong.
	 *
	 * @param left how many tries are left
	 */
	record Wrong(int left) implements SignIn {
	}

	/** There is nothing to be proven any more: too old, used up, never asked for. */
	record Over() implements SignIn {
	}

}
