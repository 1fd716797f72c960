package org.yichuang.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Random;

import com.zaxxer.hikari.HikariDataSource;
import org.yichuang.kernel.Id;

/**
 * The same rows by bare JDBC: tables like intake's with all their indexes, rows of the
 * same size, one statement a submission, a connection for each client.
 */
final class PlainRows implements AutoCloseable {

	private static final String INSERT = """
			with taken as (
				insert into bench_submission (id, number, kind, subject, site_id, form_id, form_version, origin, received_at,
					idempotency_key, content_digest, code_digest, key_id, wrapped_key, sealed)
				values (?, ?, 'bench.note', 'bench', ?, ?, 1, 'WEB', ?, ?, ?, ?, 1, ?, ?) returning id, received_at)
			insert into bench_delivery (submission_id, kind, next_at) select id, 'bench.note', received_at from taken
			""";

	private final HikariDataSource source;

	private final Random random = new Random(7);

	private int rounds;

	PlainRows(HikariDataSource source) throws SQLException {
		this.source = source;
		run("create table bench_submission (like intake_submission including all)");
		run("create table bench_delivery (like intake_delivery including all)");
	}

	/** Inserts as many rows as a round holds. */
	void insert(AcceptSubmissions.Round round) throws Exception {
		int sealed = average("sealed");
		int wrapped = average("wrapped_key");
		var name = "round" + this.rounds++ + "-";
		round.run(() -> {
			var connection = open();
			var statement = connection.prepareStatement(INSERT);
			return new AcceptSubmissions.Round.Client() {
				@Override
				public void once(int number) throws SQLException {
					fill(statement, name + number, wrapped, sealed);
					statement.executeUpdate();
				}

				@Override
				public void close() throws SQLException {
					connection.close();
				}
			};
		});
	}

	/** How many rows intake has written. */
	long accepted() throws SQLException {
		try (var connection = open();
				var rows = connection.createStatement().executeQuery("select count(*) from intake_submission")) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private void fill(PreparedStatement statement, String name, int wrapped, int sealed) throws SQLException {
		var site = Id.nextUuid();
		statement.setObject(1, Id.nextUuid());
		statement.setString(2, "20261122" + name);
		statement.setObject(3, site);
		statement.setObject(4, site);
		statement.setTimestamp(5, Timestamp.valueOf("2026-11-22 09:00:00"));
		statement.setString(6, "key-of-usual-length-" + name);
		statement.setBytes(7, bytes(32));
		statement.setBytes(8, bytes(32));
		statement.setBytes(9, bytes(wrapped));
		statement.setBytes(10, bytes(sealed));
	}

	private int average(String column) throws SQLException {
		try (var connection = open();
				var rows = connection.createStatement()
					.executeQuery("select avg(octet_length(" + column + "))::int from intake_submission")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private byte[] bytes(int count) {
		var bytes = new byte[count];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private Connection open() throws SQLException {
		return DriverManager.getConnection(this.source.getJdbcUrl(), this.source.getUsername(),
				this.source.getPassword());
	}

	private void run(String sql) throws SQLException {
		try (var connection = open(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws SQLException {
		run("drop table bench_submission, bench_delivery");
	}

}
