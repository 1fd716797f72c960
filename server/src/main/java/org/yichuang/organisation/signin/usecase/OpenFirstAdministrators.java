package org.yichuang.organisation.signin.usecase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.store.SetUpLock;

/**
 * Opens the body at the root and the three administrators, apart from each other from the
 * first hour; possible as long as there is no account, and never again.
 */
@Component
public class OpenFirstAdministrators {

	private final Bodies bodies;

	private final Accounts accounts;

	private final Passwords passwords;

	private final SetUpCode code;

	private final AddressLimit addresses;

	private final SetUpLock lock;

	OpenFirstAdministrators(Bodies bodies, Accounts accounts, Passwords passwords, SetUpCode code,
			AddressLimit addresses, SetUpLock lock) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.passwords = passwords;
		this.code = code;
		this.addresses = addresses;
		this.lock = lock;
	}

	/** Says whether the first administrators can still be opened. */
	public boolean isPossible() {
		return this.accounts.isEmpty();
	}

	/**
	 * Opens them for the holder of the code.
	 * @throws Refused if the code is wrong or there are accounts
	 * @throws Invalid if a name or password does not hold
	 */
	@Transactional
	public List<Account> open(String given, Wanted wanted, String address) {
		this.addresses.check(address);
		if (isPossible() && !this.code.is(given)) {
			this.addresses.countFailure(address);
			throw Refused.because(SignInProblems.SET_UP_CODE_WRONG);
		}
		return open(wanted);
	}

	/**
	 * Opens them for somebody at the machine itself.
	 * @throws Refused if there are accounts
	 * @throws Invalid if a name or password does not hold
	 */
	@Transactional
	public List<Account> open(Wanted wanted) {
		this.lock.hold();
		if (!isPossible()) {
			throw Refused.because(SignInProblems.SET_UP_CLOSED);
		}
		checkNames(wanted);
		var body = this.bodies.byCode(wanted.body().code())
			.orElseGet(() -> this.bodies.create(Actor.SYSTEM, wanted.body()))
			.id();
		var opened = List.of(administrator(body, "SYSTEM_ADMIN", "system", wanted.system()),
				administrator(body, "SECURITY_ADMIN", "security", wanted.security()),
				administrator(body, "AUDIT_ADMIN", "audit", wanted.audit()));
		this.code.forget();
		return opened;
	}

	private static void checkNames(Wanted wanted) {
		long names = Stream.of(wanted.system(), wanted.security(), wanted.audit())
			.map((person) -> person.loginName().strip().toLowerCase(Locale.ROOT))
			.distinct()
			.count();
		if (names < 3) {
			throw Invalid.field("security.loginName", SignInProblems.SET_UP_SAME_NAME);
		}
	}

	private Account administrator(BodyId body, String role, String field, Person person) {
		try {
			var id = open(body, role, person);
			var account = this.accounts.get(id);
			this.passwords.choose(account, person.password(), true);
			return account;
		}
		catch (Invalid wrong) {
			throw new Invalid(wrong.faults()
				.stream()
				.map((fault) -> new Invalid.FieldFault(field + "." + fault.field(), fault.reason()))
				.toList());
		}
	}

	private AccountId open(BodyId body, String role, Person person) {
		var id = this.accounts.open(Actor.SYSTEM,
				new NewAccount(body, person.loginName(), person.name(), person.mobile(), ""));
		this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(id, role, RoleScope.WHOLE_GROUP));
		return id;
	}

	/**
	 * What is to be opened.
	 *
	 * @param body the body at the root, taken as it is if it exists
	 * @param system who administers the system
	 * @param security who administers accounts and roles
	 * @param audit who reads the trail
	 */
	public record Wanted(NewBody body, Person system, Person security, Person audit) {
	}

	/**
	 * One of the three.
	 *
	 * @param loginName login name
	 * @param name the holder's name
	 * @param mobile mobile number, may be empty
	 * @param password for the first sign-in, to be changed then
	 */
	public record Person(String loginName, String name, String mobile, String password) {
	}

}
