package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.ClockStore;
import org.yichuang.casework.store.PartStore;
import org.yichuang.kernel.NotFound;

/** 案卷 — reads cases with what hangs on them. */
@Component
public class CaseDossiers {

	private final CaseStore cases;

	private final ClockStore clocks;

	private final PartStore parts;

	CaseDossiers(CaseStore cases, ClockStore clocks, PartStore parts) {
		this.cases = cases;
		this.clocks = clocks;
		this.parts = parts;
	}

	/**
	 * @throws NotFound if there is no such case
	 */
	public Dossier get(CaseId id) {
		return of(this.cases.find(id).orElseThrow(() -> NotFound.of(id)));
	}

	/**
	 * Takes a case for changing; an act that joins two takes both, always in the same
	 * order.
	 * @throws NotFound if there is no such case
	 */
	Dossier take(CaseId id, Act act) {
		var other = act.other();
		if (other != null) {
			this.cases.lockAll(List.of(id, other));
		}
		return of(this.cases.lock(id).orElseThrow(() -> NotFound.of(id)));
	}

	/** Takes many for changing; those that hang on nothing but their clock. */
	List<Dossier> takeAll(List<CaseId> ids) {
		var rows = this.cases.lockAll(ids);
		var pauses = this.clocks.pauses(ids);
		var extensions = this.clocks.extensions(ids);
		var all = new ArrayList<Dossier>(rows.size());
		rows.forEach((row) -> {
			var id = row.matter().id();
			all.add(new Dossier(row.matter(), pauses.getOrDefault(id, List.of()),
					extensions.getOrDefault(id, List.of()), List.of(), List.of(), row.marks()));
		});
		return all;
	}

	private Dossier of(CaseStore.Row row) {
		var id = row.matter().id();
		var one = List.of(id);
		return new Dossier(row.matter(), this.clocks.pauses(one).getOrDefault(id, List.of()),
				this.clocks.extensions(one).getOrDefault(id, List.of()), this.parts.joint(id), this.parts.inquiries(id),
				row.marks());
	}

}
