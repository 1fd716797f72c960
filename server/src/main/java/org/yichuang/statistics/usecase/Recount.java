package org.yichuang.statistics.usecase;

import java.util.List;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.platform.Verification;
import org.yichuang.statistics.store.FoldTable;
import org.yichuang.statistics.store.RollupTable;

/** Counts all facts anew and compares them with the sums that figures are read from. */
@Component
public class Recount implements Verification {

	private final FoldTable sums;

	private final RollupTable rollups;

	private final TransactionTemplate ofOneMoment;

	Recount(FoldTable sums, RollupTable rollups, PlatformTransactionManager transactions) {
		this.sums = sums;
		this.rollups = rollups;
		this.ofOneMoment = new TransactionTemplate(transactions);
		this.ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** Returns every kind that was ever measured. */
	public List<String> kinds() {
		return this.rollups.kinds();
	}

	/** Counts a kind. */
	public Counted count(String kind) {
		return new Counted(kind, this.sums.facts(kind), this.sums.differences(kind));
	}

	/**
	 * Writes a kind's sums anew from its facts.
	 * @return whether it was done; not while another process folds
	 */
	public boolean repair(String kind) {
		return Boolean.TRUE.equals(this.ofOneMoment.execute((status) -> {
			boolean free = this.sums.lock();
			if (free) {
				this.sums.rebuild(kind);
			}
			return free;
		}));
	}

	@Override
	public String name() {
		return "统计数据";
	}

	@Override
	public Report verify(LongConsumer progress) {
		long checked = 0;
		for (var kind : kinds()) {
			var counted = count(kind);
			checked += counted.facts();
			progress.accept(checked);
			if (counted.differences() > 0) {
				return new Report(checked,
						"指标 " + kind + " 有 " + counted.differences() + " 处汇总与明细不符，请运行 bin/yichuang recount --repair。");
			}
		}
		return new Report(checked, null);
	}

	/**
	 * 核对结果.
	 *
	 * @param kind which kind
	 * @param facts how many facts count
	 * @param differences of how many keys the sums are not those of the facts
	 */
	public record Counted(String kind, long facts, long differences) {
	}

}
