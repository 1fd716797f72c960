package org.yichuang.casework;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.yichuang.casework.model.Progress.Share;
import org.yichuang.casework.usecase.CaseKinds;
import org.yichuang.casework.usecase.CaseSight;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Accounts;

/**
 * Whom a notice about a case goes to. Remembers for a second who holds a power where, so
 * that a morning with thousands of warnings asks once for each body.
 */
@Component
class Recipients {

	private final Accounts accounts;

	private final CaseSight sight;

	private final CaseKinds kinds;

	private final Cache<Question, List<AccountId>> answers = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(1))
		.maximumSize(10_000)
		.build();

	Recipients(Accounts accounts, CaseSight sight, CaseKinds kinds) {
		this.accounts = accounts;
		this.sight = sight;
		this.kinds = kinds;
	}

	/**
	 * The person in charge; all who handle at the body in charge while nobody is
	 * assigned.
	 */
	List<AccountId> inCharge(Case matter) {
		var person = matter.person();
		return (person != null) ? List.of(person) : whoMay(this.kinds.of(matter).handles(), this.sight.place(matter));
	}

	/** The person who has cases; all who handle them where nobody is assigned. */
	List<AccountId> of(Share share) {
		var person = share.person();
		if (person != null) {
			return List.of(new AccountId(person));
		}
		var site = share.site();
		var place = this.sight.place(new BodyId(Objects.requireNonNull(share.body())),
				(site != null) ? new SiteId(site) : null);
		return whoMay(this.kinds.get(share.kind()).handles(), place);
	}

	/** All who handle at a body. */
	List<AccountId> handlers(Case matter, BodyId body) {
		return whoMay(this.kinds.of(matter).handles(), this.sight.place(body));
	}

	/** All who hold a power where a case is. */
	List<AccountId> holders(Case matter, Permission power) {
		return whoMay(power, this.sight.place(matter));
	}

	/** All who supervise the body in charge. */
	List<AccountId> supervisors(Case matter) {
		return whoMay(CaseworkPermission.SUPERVISE, this.sight.place(matter));
	}

	/** Those in charge and those who supervise them. */
	List<AccountId> inChargeAndSupervisors(Case matter) {
		return Stream.concat(inCharge(matter).stream(), supervisors(matter).stream()).distinct().toList();
	}

	private List<AccountId> whoMay(Permission permission, Place place) {
		return this.answers.get(new Question(permission.code(), place),
				(asked) -> this.accounts.whoMay(permission, place));
	}

	/**
	 * Who may what where.
	 *
	 * @param permission the power
	 * @param place where
	 */
	private record Question(String permission, Place place) {
	}

}
