package org.yichuang.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;

/** 账号 — what other rooms may ask about the people who sign in. */
@Component
public class Accounts {

	/**
	 * Returns the holders' names, for those accounts that exist; closed accounts keep
	 * their names.
	 */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns the open accounts that hold a permission in a place, such as the reviewers
	 * of a channel.
	 */
	public List<AccountId> whoMay(Permission permission, Place place) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns the account as an actor with its present grants.
	 * @param address where the call comes from
	 * @throws org.yichuang.kernel.NotFound if there is no open account
	 */
	public Actor actor(AccountId id, String address) {
		throw new UnsupportedOperationException();
	}

}
