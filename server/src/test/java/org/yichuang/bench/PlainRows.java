package org.yichuang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The same rows straight by pgbench: tables like intake's with all their indexes, rows of
 * the same size, one statement and one commit a submission. What is encrypted travels as
 * a parameter each time, as it does for us; the statement is prepared once.
 */
final class PlainRows implements AutoCloseable {

	private static final String INSERT = """
			with taken as (
				insert into bench_submission (id, number, kind, subject, site_id, form_id, form_version, origin, received_at,
					idempotency_key, content_digest, code_digest, key_id, wrapped_key, sealed)
				values (uuidv7(), '20261122' || lpad(nextval('bench_number')::text, 8, '0'), 'bench.note', 'bench', uuidv7(),
					uuidv7(), 1, 'WEB', now(), 'key-of-usual-length-' || lastval(), :digest::bytea, :digest::bytea, 1,
					:wrapped::bytea, :sealed::bytea) returning id, received_at)
			insert into bench_delivery (submission_id, kind, next_at) select id, 'bench.note', received_at from taken;
			""";

	private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

	private static final int DIGEST = 32;

	private final HikariDataSource source;

	private final int clients;

	private final Path script;

	private final List<Double> rates = new ArrayList<>();

	PlainRows(HikariDataSource source, int clients) throws SQLException, IOException {
		this.source = source;
		this.clients = clients;
		this.script = Files.createTempFile("yichuang-bench", ".sql");
		Files.writeString(this.script, INSERT.replaceAll("\\s+", " ") + "\n");
		run("create table bench_submission (like intake_submission including all)");
		run("create table bench_delivery (like intake_delivery including all)");
		run("create sequence bench_number");
	}

	/** Says whether there is a pgbench on this machine. */
	static boolean isThere() {
		try {
			return new ProcessBuilder("pgbench", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException missing) {
			return false;
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/** Inserts so many rows. */
	void insert(int size) throws Exception {
		var url = this.source.getJdbcUrl();
		var port = url.replaceFirst(".*:(\\d+)/.*", "$1");
		var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-c", "" + this.clients, "-j", "2",
				"-t", "" + size / this.clients, "-h", "127.0.0.1", "-p", port, "-U", this.source.getUsername(), "-f",
				this.script.toString()));
		command.addAll(List.of("-D", "digest=" + hex(DIGEST), "-D", "wrapped=" + hex(average("wrapped_key")), "-D",
				"sealed=" + hex(average("sealed"))));
		command.add(url.replaceFirst(".*/", ""));
		var process = new ProcessBuilder(command).redirectErrorStream(true);
		process.environment().put("PGPASSWORD", this.source.getPassword());
		var started = process.start();
		var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		var rate = RATE.matcher(said);
		if (!started.waitFor(1, TimeUnit.MINUTES) || started.exitValue() != 0 || !rate.find()) {
			throw new IllegalStateException(said);
		}
		this.rates.add(Double.parseDouble(rate.group(1)));
	}

	/** The median of the rounds but the first, a second. */
	double rate() {
		return this.rates.stream().skip(1).sorted().toList().get((this.rates.size() - 1) / 2);
	}

	/** How many rows intake has written. */
	long accepted() throws SQLException {
		return number("select count(*) from intake_submission");
	}

	private int average(String column) throws SQLException {
		return (int) number("select avg(octet_length(" + column + "))::int from intake_submission");
	}

	private static String hex(int bytes) {
		var random = new Random(bytes);
		var text = new StringBuilder("\\x");
		for (int i = 0; i < bytes; i++) {
			text.append(String.format("%02x", random.nextInt(256)));
		}
		return text.toString();
	}

	private Connection open() throws SQLException {
		return DriverManager.getConnection(this.source.getJdbcUrl(), this.source.getUsername(),
				this.source.getPassword());
	}

	private long number(String sql) throws SQLException {
		try (var connection = open(); var rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private void run(String sql) throws SQLException {
		try (var connection = open(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws SQLException, IOException {
		run("drop table bench_submission, bench_delivery");
		run("drop sequence bench_number");
		Files.deleteIfExists(this.script);
	}

}
