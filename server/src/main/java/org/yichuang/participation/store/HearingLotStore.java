package org.yichuang.participation.store;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.platform.Columns;

/** 听证抽签 — the table {@code participation_hearing_lot}. */
@Repository
public class HearingLotStore {

	private final JdbcClient jdbc;

	HearingLotStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a fresh seed unless there is one; returns the one that is kept: once its
	 * digest was announced it never changes.
	 */
	public String seed(ActivityId activity, String fresh) {
		this.jdbc.sql("""
				insert into participation_hearing_lot (activity, seed) values (:activity, :seed)
				on conflict (activity) do nothing
				""").param("activity", activity.value()).param("seed", fresh).update();
		return get(activity).map(HearingLot::seed).orElseThrow();
	}

	/** Returns a hearing's lot. */
	public Optional<HearingLot> get(ActivityId activity) {
		return this.jdbc
			.sql("select seed, public_number, drawn_at from participation_hearing_lot where activity = :activity")
			.param("activity", activity.value())
			.query((row, index) -> new HearingLot(row.getString("seed"), row.getString("public_number"),
					Columns.instant(row, "drawn_at")))
			.optional();
	}

	/** Notes that participants were selected; without a lot there is no seed. */
	public void drawn(ActivityId activity, String number, Instant at) {
		this.jdbc.sql("""
				insert into participation_hearing_lot (activity, seed, public_number, drawn_at)
				values (:activity, '', :number, :at)
				on conflict (activity) do update set public_number = :number, drawn_at = :at
				""").param("activity", activity.value()).param("number", number).param("at", Columns.time(at)).update();
	}

}
