package org.yichuang.disclosure.usecase;

import java.time.Clock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CommonAct;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.platform.OneByOne;

/**
 * Puts what is not disclosed back into the inbox when its time has come, to be examined
 * again (《政府信息公开条例》 Art. 18).
 */
@Component
public class ReexamineEntries {

	private final DisclosureEntryStore entries;

	private final Cases cases;

	private final OneByOne oneByOne;

	private final Clock clock;

	ReexamineEntries(DisclosureEntryStore entries, Cases cases, OneByOne oneByOne, Clock clock) {
		this.entries = entries;
		this.cases = cases;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	/** Takes up all that is due; returns how many. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
	public int reexamine() {
		return this.oneByOne.each((most) -> this.entries.toReexamine(Beijing.today(this.clock), most),
				(id) -> this.cases.act(Actor.SYSTEM, this.entries.get(id).matter(),
						Act.of(CommonAct.REOPEN, "定期评估审查（《政府信息公开条例》第十八条）")));
	}

}
