package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.model.AccountFilter;
import org.yichuang.organisation.model.AccountLine;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.store.AccountLists;
import org.yichuang.organisation.store.AssignmentStore;
import org.yichuang.organisation.store.RoleStore;

/** Reads accounts and roles, within the actor's scope. */
@Component
public class ReadAccounts {

	private final AccountLists accounts;

	private final AssignmentStore assignments;

	private final RoleStore roles;

	private final ScopePlaces places;

	private final Clock clock;

	ReadAccounts(AccountLists accounts, AssignmentStore assignments, RoleStore roles, ScopePlaces places, Clock clock) {
		this.accounts = accounts;
		this.assignments = assignments;
		this.roles = roles;
		this.places = places;
		this.clock = clock;
	}

	/** Returns the accounts that a filter names, by login name. */
	public Slice<AccountLine> list(Actor actor, AccountFilter filter) {
		return Slice.cut(this.accounts.lines(filter, sight(actor), today()), filter.size(),
				(line) -> line.account().loginName());
	}

	/**
	 * Hands over all accounts that a filter names, reading as many at once as it says. No
	 * connection is held while the consumer works, however slowly its reader reads.
	 */
	public void each(Actor actor, AccountFilter filter, Consumer<AccountLine> consumer) {
		for (var from = filter; from != null;) {
			var slice = list(actor, from);
			slice.items().forEach(consumer);
			var next = slice.next();
			from = (next != null) ? filter.after(next) : null;
		}
	}

	/**
	 * @throws NotFound if there is none in the actor's scope
	 */
	public AccountLine get(Actor actor, AccountId id) {
		var line = this.accounts.find(id, today()).orElseThrow(() -> NotFound.of(id));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, line.account().place());
		return line;
	}

	/** Returns what an account holds, past and coming roles too. */
	public List<Assignment> assignments(AccountId id) {
		return this.assignments.of(id);
	}

	/** Says where an assignment holds, in words. */
	public String place(Assignment assignment) {
		return this.places.of(assignment.over()).map((named) -> named.name()).orElse("");
	}

	/** Returns all roles in their order. */
	public List<Role> roles() {
		return this.roles.all();
	}

	private static AccountFilter.Sight sight(Actor actor) {
		return new AccountFilter.Sight(
				actor.scopes(OrganisationPermission.READ_ACCOUNTS).stream().flatMap((scope) -> switch (scope) {
					case Scope.WholeGroup all -> List.of("/").stream();
					case Scope.BodyTree tree -> List.of(tree.bodyPath()).stream();
					case Scope.OneSite site -> List.<String>of().stream();
					case Scope.OneChannel channel -> List.<String>of().stream();
				}).toList());
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

}
