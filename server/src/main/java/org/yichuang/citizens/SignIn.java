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
