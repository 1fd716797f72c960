package org.yichuang.casework.usecase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.Accounts;

/** Finds the people to whom a case can be assigned. */
@Component
public class FindHandlers {

	private static final int MOST = 200;

	private final Accounts accounts;

	private final CaseKinds kinds;

	private final CaseSight sight;

	FindHandlers(Accounts accounts, CaseKinds kinds, CaseSight sight) {
		this.accounts = accounts;
		this.kinds = kinds;
		this.sight = sight;
	}

	/** Returns those who may handle where the case is, with their names, by name. */
	public Map<AccountId, String> of(Case matter) {
		var may = this.accounts.whoMay(this.kinds.of(matter).handles(), this.sight.place(matter));
		var named = new LinkedHashMap<AccountId, String>();
		this.accounts.names(may)
			.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry<AccountId, String>::getValue)
				.thenComparing((it) -> it.getKey().toString()))
			.limit(MOST)
			.forEach((it) -> named.put(it.getKey(), it.getValue()));
		return named;
	}

}
