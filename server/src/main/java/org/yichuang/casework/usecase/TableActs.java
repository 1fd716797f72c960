package org.yichuang.casework.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.store.ClockStore;
import org.yichuang.casework.store.PartStore;

/** Carries out what a kind's own table says. */
@Component
class TableActs {

	private final CaseKinds kinds;

	private final ClockWork clockWork;

	private final ClockStore clocks;

	private final PartStore parts;

	TableActs(CaseKinds kinds, ClockWork clockWork, ClockStore clocks, PartStore parts) {
		this.kinds = kinds;
		this.clockWork = clockWork;
		this.clocks = clocks;
		this.parts = parts;
	}

	Outcome apply(Deed deed, ActRule rule) {
		var revision = Revision.of(deed.matter());
		var clock = moved(deed, rule);
		var to = rule.to();
		if (to != null) {
			revision.state(to);
			if (this.kinds.of(deed.matter()).table().state(to).terminal()) {
				clock = this.clockWork.stopped(deed.dossier(), Moments.of(deed, ClockEffect.STOP));
				revision.concluded(deed.now());
				close(deed);
			}
		}
		return new Outcome(revision.clock(clock).done(), deed.dossier().marks().moved(clock, deed.now()), rule.label(),
				rule.citizenWords());
	}

	/** What others still owe is not waited for any more. */
	void close(Deed deed) {
		var id = deed.matter().id();
		lapse(deed);
		this.parts.releaseAll(id);
	}

	/** What was asked for the clock as it was is not decided any more. */
	private void lapse(Deed deed) {
		this.clocks.decide(deed.matter().id(),
				new ClockStore.Decision(Extension.State.LAPSED, deed.actor().name(), deed.now(), ""));
	}

	private CaseClock moved(Deed deed, ActRule rule) {
		var clock = deed.matter().clock();
		var limit = deed.act().limit();
		return switch (rule.clock()) {
			case NONE -> clock;
			case START -> {
				var start = Moments.of(deed, ClockEffect.START);
				this.clockWork.endPause(deed.matter(), start);
				lapse(deed);
				yield this.clockWork.restarted(deed.dossier(), start, (limit != null) ? limit : clock.allowance());
			}
			case PAUSE -> this.clockWork.paused(deed.dossier(), Moments.of(deed, ClockEffect.PAUSE), deed.act().note());
			case RESUME -> this.clockWork.resumed(deed.dossier(), Moments.of(deed, ClockEffect.RESUME));
			case STOP -> this.clockWork.stopped(deed.dossier(), Moments.of(deed, ClockEffect.STOP));
		};
	}

}
