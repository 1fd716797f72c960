package org.yichuang.statistics.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.NotFound;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.store.QuotaTable;

/** Reads quotas; what is asked is no secret to anybody who may read figures. */
@Component
public class ReadQuotas {

	private final QuotaTable quotas;

	ReadQuotas(QuotaTable quotas) {
		this.quotas = quotas;
	}

	/** Returns the quotas that hold now or will hold; there are few. */
	public List<Quota> list() {
		return this.quotas.latest();
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Quota get(QuotaId id) {
		return this.quotas.find(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns all that one quota was, the latest first. */
	public List<Quota> line(Quota quota) {
		return this.quotas.line(quota.line());
	}

}
