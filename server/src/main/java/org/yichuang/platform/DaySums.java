package org.yichuang.platform;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.SiteId;

/**
 * 日累计 — figures of a site kept day by day, so that a year costs its days and not its
 * things. Each change of a thing notes its day; whoever reads figures counts the noted
 * days anew first.
 */
public final class DaySums {

	private final JdbcClient jdbc;

	private final TransactionTemplate own;

	private final Tables tables;

	/** Reckons in tables of the caller's room. */
	public DaySums(JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables) {
		this.jdbc = jdbc;
		this.tables = tables;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Notes, in the caller's transaction, that a day must be counted anew.
	 * @param at a moment of that day
	 */
	public void changed(SiteId site, Instant at) {
		this.jdbc.sql("insert into " + this.tables.stale() + " (site, day) values (:site, :day)")
			.param("site", site.value())
			.param("day", Beijing.day(at))
			.update();
	}

	/** Counts the noted days of a site, in a transaction of its own. */
	public void countAnew(SiteId site) {
		this.own.executeWithoutResult((status) -> {
			if (isStale(site)) {
				countStale(site);
			}
		});
	}

	/** One at a time for each site: a count must not come later than a newer one. */
	private void countStale(SiteId site) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
			.param("name", this.tables.stale() + " " + site)
			.query((row) -> {
			});
		this.jdbc.sql("delete from " + this.tables.stale() + " where site = :site returning day")
			.param("site", site.value())
			.query(LocalDate.class)
			.list()
			.stream()
			.distinct()
			.sorted()
			.forEach((day) -> count(site, day));
	}

	private boolean isStale(SiteId site) {
		return this.jdbc.sql("select exists (select from " + this.tables.stale() + " where site = :site)")
			.param("site", site.value())
			.query(Boolean.class)
			.single();
	}

	private void count(SiteId site, LocalDate day) {
		this.jdbc.sql("delete from " + this.tables.days() + " where site = :site and day = :day")
			.param("site", site.value())
			.param("day", day)
			.update();
		this.jdbc.sql(this.tables.count())
			.param("site", site.value())
			.param("day", day)
			.param("from", Columns.time(Beijing.start(day)))
			.param("until", Columns.time(Beijing.start(day.plusDays(1))))
			.update();
	}

	/**
	 * 累计表 — where a room keeps its sums.
	 *
	 * @param days the table of sums, with the columns {@code site} and {@code day}
	 * @param stale the table of days to be counted anew: {@code site}, {@code day}
	 * @param count the statement that adds the sums of a day, {@code :site},
	 * {@code :day}, which lasts from {@code :from} until {@code :until}
	 */
	public record Tables(String days, String stale, String count) {
	}

}
