package org.yichuang.organisation.signin.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.usecase.AccountReach;

/**
 * Resets what an administrator signs in with for somebody at the machine itself: the way
 * in where no two security administrators are left.
 */
@Component
public class RescueAdministrator {

	private final RepairCredential repair;

	private final AccountReach reach;

	RescueAdministrator(RepairCredential repair, AccountReach reach) {
		this.repair = repair;
		this.reach = reach;
	}

	/**
	 * Sets a temporary password and, if wanted, takes the second factor away.
	 * @return the password
	 * @throws Refused if the account is no administrator's
	 */
	@Transactional
	public String rescue(Account account, boolean secondFactorToo) {
		if (!this.reach.isAdministrator(account.id())) {
			throw Refused.because(SignInProblems.SECOND_PERSON_NOT_NEEDED);
		}
		if (secondFactorToo) {
			this.repair.carryOut(Actor.SYSTEM, account, CredentialPart.SECOND_FACTOR);
		}
		return this.repair.carryOut(Actor.SYSTEM, account, CredentialPart.PASSWORD);
	}

}
