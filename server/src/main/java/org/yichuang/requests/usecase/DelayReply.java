package org.yichuang.requests.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Allowance;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.store.RequestStore;

/**
 * Sets a reasonable period where the reasons for very many requests hold, but they cannot
 * be answered in time (第三十五条).
 */
@Component
public class DelayReply {

	private static final int LONGEST = 250;

	private final RequestStore requests;

	private final Cases cases;

	DelayReply(RequestStore requests, Cases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	/**
	 * Sets it: so many working days from today.
	 * @throws Invalid if the period does not hold
	 * @throws org.yichuang.kernel.Refused if no reasons were given, or the actor may not
	 */
	@Transactional
	public void delay(Actor actor, RequestId id, int workingDays, String note, long version) {
		if (workingDays < 1 || workingDays > LONGEST) {
			throw Invalid.field("workingDays", RequestsProblems.PERIOD_OUT_OF_RANGE, LONGEST);
		}
		var matter = this.cases.visible(actor, this.requests.get(id).source().matter());
		this.cases.act(actor, matter.id(),
				RequestAct.SET_DELAY.with(note.strip()).onVersion(version).within(Allowance.workingDays(workingDays)));
	}

}
