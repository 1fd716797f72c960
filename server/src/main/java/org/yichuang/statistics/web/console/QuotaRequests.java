package org.yichuang.statistics.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.statistics.model.Held;
import org.yichuang.statistics.model.QuotaDraft;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.QuotaRule;
import org.yichuang.statistics.model.QuotaTarget;

/** 定额请求 — quotas as the console sends them. */
final class QuotaRequests {

	private QuotaRequests() {
	}

	/**
	 * 定额.
	 *
	 * @param figure code of the figure
	 * @param amount at least so many, at most so large, or at least so many percent
	 * @param share how many percent must lie within the limit
	 * @param levels bodies of these levels, all if empty
	 * @param under of which body's tree; null for the whole group
	 * @param listed exactly these bodies; those of level and tree if empty
	 * @param holdsFrom the day from which it is so
	 */
	record QuotaFields(@NotNull String name, @NotNull String figure, @NotNull QuotaForm form, long amount, int share,
			@NotNull QuotaPeriod period, boolean workingDaysOnly, @NotNull QuotaTarget target,
			@NotNull Set<@NotNull BodyLevel> levels, @Nullable UUID under, @NotNull List<@NotNull UUID> listed,
			@NotNull String source, boolean active, @NotNull LocalDate holdsFrom) {

		QuotaDraft draft() {
			return new QuotaDraft(this.name,
					new QuotaRule(this.figure, this.form, this.amount, this.share, this.period, this.workingDaysOnly),
					new Held(this.target, Set.copyOf(this.levels), (this.under != null) ? new BodyId(this.under) : null,
							this.listed.stream().map(BodyId::new).distinct().toList()),
					this.source, this.active, this.holdsFrom);
		}

	}

}
