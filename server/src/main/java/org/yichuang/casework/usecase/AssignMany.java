package org.yichuang.casework.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Assigns many cases to one person; each goes its own way, and those that cannot say why.
 */
@Component
public class AssignMany {

	private static final int MOST = 200;

	private final ActOnCase act;

	AssignMany(ActOnCase act) {
		this.act = act;
	}

	/**
	 * Assigns them.
	 * @param versions the row version that was read of each
	 * @return the reasons against those that were not assigned
	 * @throws Refused if there are more than 200
	 */
	public Map<CaseId, List<Refusal>> assign(Actor actor, Map<CaseId, Long> versions, AccountId person) {
		if (versions.size() > MOST) {
			throw Refused.because(CaseworkProblems.TOO_MANY, MOST);
		}
		var failed = new LinkedHashMap<CaseId, List<Refusal>>();
		versions.forEach((id, version) -> {
			try {
				this.act.act(actor, id, Act.of(CommonAct.ASSIGN, "").to(person).onVersion(version));
			}
			catch (Refused refused) {
				failed.put(id, refused.refusals());
			}
			catch (NotFound missing) {
				failed.put(id, List.of(Refusal.of(KernelProblems.NOT_FOUND)));
			}
		});
		return failed;
	}

}
