package org.yichuang.statistics.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.platform.DataFile;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.model.FigureDefinition;
import org.yichuang.statistics.model.FigureForm;
import org.yichuang.statistics.model.FigureUnit;
import org.yichuang.statistics.model.Held;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.QuotaRule;
import org.yichuang.statistics.model.QuotaTarget;
import org.yichuang.statistics.store.FigureTable;
import org.yichuang.statistics.store.QuotaTable;

/** Brings in the figures and quotas that come with the program, those not there yet. */
@Component
public class BringDefinitions {

	private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

	private final FigureTable figures;

	private final QuotaTable quotas;

	private final Clock clock;

	BringDefinitions(FigureTable figures, QuotaTable quotas, Clock clock) {
		this.figures = figures;
		this.quotas = quotas;
		this.clock = clock;
	}

	/**
	 * Brings them in; repeatable. Quotas hold from today, so that nobody is judged for
	 * days before there was anything to do it with.
	 */
	@Transactional
	public void bring() {
		var lines = list("figures", FigureInFile.class);
		for (int i = 0; i < lines.size(); i++) {
			this.figures.add(lines.get(i).figure(i));
			this.figures.openAtFirst(lines.get(i).code(), lines.get(i).open());
		}
		list("quotas", QuotaInFile.class).stream()
			.filter((quota) -> this.quotas.line(quota.line()).isEmpty())
			.forEach((quota) -> this.quotas.add(quota.quota(Beijing.today(this.clock))));
	}

	private static <T> List<T> list(String name, Class<T> type) {
		return DataFile.list("statistics/" + name + ".yaml", name, type);
	}

	/**
	 * A figure as the file says it; without a kind it is its own, without a form a sum.
	 */
	record FigureInFile(String code, @Nullable LocalDate holdsFrom, @Nullable FigureForm form, @Nullable String kind,
			@Nullable String per, @Nullable Integer percent, FigureUnit unit, @Nullable String source, boolean open) {

		FigureDefinition figure(int position) {
			return new FigureDefinition(this.code, Objects.requireNonNullElse(this.holdsFrom, EVER),
					Objects.requireNonNullElse(this.form, FigureForm.SUM),
					Objects.requireNonNullElse(this.kind, this.code), this.per, this.percent, this.unit,
					Objects.requireNonNullElse(this.source, ""), position);
		}

	}

	/** A quota as the file says it; active unless it says otherwise. */
	record QuotaInFile(String line, String name, String figure, QuotaForm form, long amount, @Nullable Integer share,
			QuotaPeriod period, boolean workingDaysOnly, QuotaTarget target, @Nullable Set<BodyLevel> levels,
			String source, @Nullable Boolean active) {

		private static final int ALL = 100;

		Quota quota(LocalDate from) {
			return new Quota(QuotaId.next(), this.line, this.name,
					new QuotaRule(this.figure, this.form, this.amount, Objects.requireNonNullElse(this.share, ALL),
							this.period, this.workingDaysOnly),
					new Held(this.target, Objects.requireNonNullElse(this.levels, Set.of()), null, List.of()),
					this.source, Objects.requireNonNullElse(this.active, true), from, null, 0);
		}

	}

}
