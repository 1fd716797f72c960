package org.yichuang.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.yichuang.platform.EmbeddedPostgres;

/** Empty databases on one embedded PostgreSQL, which stops with the test run. */
public final class TestDatabases {

	private static final EmbeddedPostgres POSTGRES = new EmbeddedPostgres(
			Path.of("target", "test-postgres").toAbsolutePath());

	private static final EmbeddedPostgres.Connection SERVER = start();

	private TestDatabases() {
	}

	/** Returns a fresh, empty database. */
	public static EmbeddedPostgres.Connection create() {
		var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
		try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException cause) {
			throw new IllegalStateException(cause);
		}
		return new EmbeddedPostgres.Connection(SERVER.url().replaceFirst("/postgres$", "/" + name), SERVER.user(),
				SERVER.password());
	}

	private static EmbeddedPostgres.Connection start() {
		Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::stop));
		return POSTGRES.start();
	}

}
