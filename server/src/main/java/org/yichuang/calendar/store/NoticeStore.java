package org.yichuang.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.model.LoadedNotice;
import org.yichuang.kernel.WorkingCalendar;

/** 放假安排表 — {@code calendar_notice} and {@code calendar_day}. */
@Component
public class NoticeStore {

	private static final String SELECT = "select year, papers, loaded_at, loaded_by, version from calendar_notice ";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	public NoticeStore(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Returns the years whose notice is loaded, the latest first. */
	public List<Integer> years() {
		return this.jdbc.sql("select year from calendar_notice order by year desc").query(Integer.class).list();
	}

	/** Returns a year's notice. */
	public Optional<LoadedNotice> find(int year) {
		return this.jdbc.sql(SELECT + "where year = ?").param(year).query(this::notice).optional();
	}

	/** Returns the calendar; where two notices name a day, the later year's holds. */
	public WorkingCalendar calendar() {
		var named = new HashMap<LocalDate, Boolean>();
		this.jdbc.sql("select day, off from calendar_day order by year").query((row) -> {
			named.put(row.getObject("day", LocalDate.class), !row.getBoolean("off"));
		});
		return new WorkingCalendar(named, Set.copyOf(years()));
	}

	/**
	 * Adds or replaces a year's notice, if its version is still the one that was read.
	 */
	public boolean put(HolidayNotice notice, Written written) {
		int rows = this.jdbc.sql("""
				insert into calendar_notice (year, papers, loaded_at, loaded_by)
				values (:year, :papers::text[], :at, :by)
				on conflict (year) do update set papers = excluded.papers, loaded_at = excluded.loaded_at,
					loaded_by = excluded.loaded_by, version = calendar_notice.version + 1
				where :version < 0 or calendar_notice.version = :version""")
			.param("year", notice.year())
			.param("papers", notice.papers().toArray(new String[0]))
			.param("at", written.at().atOffset(ZoneOffset.UTC))
			.param("by", written.by())
			.param("version", written.version())
			.update();
		if (rows > 0) {
			putDays(notice);
		}
		return rows > 0;
	}

	private void putDays(HolidayNotice notice) {
		this.jdbc.sql("delete from calendar_day where year = ?").param(notice.year()).update();
		this.batches.batchUpdate("insert into calendar_day (year, day, name, off) values (?, ?, ?, ?)", notice.days(),
				notice.days().size(), (row, day) -> {
					row.setInt(1, notice.year());
					row.setObject(2, day.date());
					row.setString(3, day.name());
					row.setBoolean(4, day.off());
				});
	}

	private LoadedNotice notice(ResultSet row, int number) throws SQLException {
		int year = row.getInt("year");
		var days = this.jdbc.sql("select name, day, off from calendar_day where year = ? order by day")
			.param(year)
			.query((day, count) -> new HolidayNotice.Day(day.getString("name"), day.getObject("day", LocalDate.class),
					day.getBoolean("off")))
			.list();
		return new LoadedNotice(new HolidayNotice(year, List.of((String[]) row.getArray("papers").getArray()), days),
				row.getObject("loaded_at", OffsetDateTime.class).toInstant(), row.getString("loaded_by"),
				row.getLong("version"));
	}

	/**
	 * How a notice is written.
	 *
	 * @param at when
	 * @param by by whom
	 * @param version the version that was read; below 0 for whatever is there
	 */
	public record Written(Instant at, String by, long version) {
	}

}
