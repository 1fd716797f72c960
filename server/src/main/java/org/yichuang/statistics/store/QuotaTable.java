package org.yichuang.statistics.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.model.Held;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.QuotaRule;
import org.yichuang.statistics.model.QuotaTarget;

/** 定额表 — {@code statistics_quota}. */
@Component
public class QuotaTable {

	private static final String SELECT = """
			select id, line, name, figure, form, amount, share, period, working_days_only, target, levels, under, listed,
				source, active, holds_from, holds_until, version
			from statistics_quota
			""";

	private final JdbcClient jdbc;

	public QuotaTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the latest of each line, by line; there are few. */
	public List<Quota> latest() {
		return this.jdbc.sql(SELECT + "where holds_until is null order by line").query(QuotaTable::quota).list();
	}

	/** Returns all that one quota was, the latest first. */
	public List<Quota> line(String line) {
		return this.jdbc.sql(SELECT + "where line = ? order by holds_from desc")
			.param(line)
			.query(QuotaTable::quota)
			.list();
	}

	/** Returns one. */
	public Optional<Quota> find(QuotaId id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id.value()).query(QuotaTable::quota).optional();
	}

	/** Adds one; false where one of that line holds from that day already. */
	public boolean add(Quota quota) {
		return parameters(this.jdbc.sql("""
				insert into statistics_quota (id, line, name, figure, form, amount, share, period, working_days_only,
					target, levels, under, listed, source, active, holds_from, holds_until)
				values (:id, :line, :name, :figure, :form, :amount, :share, :period, :workingDaysOnly, :target,
					:levels::text[], :under, :listed::uuid[], :source, :active, :from, :until)
				on conflict (line, holds_from) do nothing"""), quota).param("line", quota.line()).update() > 0;
	}

	/**
	 * Changes one.
	 * @throws Refused if somebody else changed it meanwhile
	 */
	public void change(Quota quota) {
		int rows = parameters(this.jdbc.sql("""
				update statistics_quota set name = :name, figure = :figure, form = :form, amount = :amount,
					share = :share, period = :period, working_days_only = :workingDaysOnly, target = :target,
					levels = :levels::text[], under = :under, listed = :listed::uuid[], source = :source,
					active = :active, holds_from = :from, holds_until = :until, version = version + 1
				where id = :id and version = :version"""), quota).param("version", quota.version()).update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, Quota quota) {
		var rule = quota.rule();
		var held = quota.held();
		var under = held.under();
		return statement.param("id", quota.id().value())
			.param("name", quota.name())
			.param("figure", rule.figure())
			.param("form", rule.form().name())
			.param("amount", rule.amount())
			.param("share", rule.share())
			.param("period", rule.period().name())
			.param("workingDaysOnly", rule.workingDaysOnly())
			.param("target", held.target().name())
			.param("levels", held.levels().stream().map(BodyLevel::name).toArray(String[]::new))
			.param("under", (under != null) ? under.value() : null, Types.OTHER)
			.param("listed", SubjectLists.ids(held.listed()))
			.param("source", quota.source())
			.param("active", quota.active())
			.param("from", quota.holdsFrom())
			.param("until", quota.holdsUntil(), Types.DATE);
	}

	private static Quota quota(ResultSet row, int number) throws SQLException {
		@Nullable LocalDate until = row.getObject("holds_until", LocalDate.class);
		return new Quota(new QuotaId(row.getObject("id", UUID.class)), row.getString("line"), row.getString("name"),
				rule(row), held(row), row.getString("source"), row.getBoolean("active"),
				row.getObject("holds_from", LocalDate.class), until, row.getLong("version"));
	}

	private static QuotaRule rule(ResultSet row) throws SQLException {
		return new QuotaRule(row.getString("figure"), QuotaForm.valueOf(row.getString("form")), row.getLong("amount"),
				row.getInt("share"), QuotaPeriod.valueOf(row.getString("period")), row.getBoolean("working_days_only"));
	}

	private static Held held(ResultSet row) throws SQLException {
		var under = row.getObject("under", UUID.class);
		return new Held(QuotaTarget.valueOf(row.getString("target")),
				texts(row.getArray("levels")).map(BodyLevel::valueOf).collect(Collectors.toUnmodifiableSet()),
				(under != null) ? new BodyId(under) : null,
				Stream.of((UUID[]) row.getArray("listed").getArray()).map(BodyId::new).toList());
	}

	private static Stream<String> texts(Array array) throws SQLException {
		return Stream.of((String[]) array.getArray());
	}

}
