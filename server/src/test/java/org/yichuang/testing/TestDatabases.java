package org.yichuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.yichuang.platform.EmbeddedPostgres;

/**
 * Empty databases on one embedded PostgreSQL for each process that tests, which stops
 * after the test run: a watcher outside waits for this process to end, since a hook
 * inside would pull the database away from contexts that are still closing.
 */
public final class TestDatabases {

	private static final List<FileLock> LOCKS = new ArrayList<>();

	private static final Path FOLDER = ownFolder();

	private static final EmbeddedPostgres POSTGRES = new EmbeddedPostgres(FOLDER);

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

	/** The first folder that no other process has; its lock goes with this process. */
	private static Path ownFolder() {
		for (int number = 1;; number++) {
			var folder = Path.of("target", "test-postgres-" + number).toAbsolutePath();
			try {
				Files.createDirectories(folder.getParent());
				var lock = FileChannel
					.open(folder.resolveSibling(folder.getFileName() + ".lock"), StandardOpenOption.CREATE,
							StandardOpenOption.WRITE)
					.tryLock();
				if (lock != null) {
					LOCKS.add(lock);
					return folder;
				}
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}
	}

	private static EmbeddedPostgres.Connection start() {
		var reach = POSTGRES.start();
		try {
			new ProcessBuilder("sh", "-c",
					"while kill -0 $0 2>/dev/null; do sleep 0.5; done; kill -QUIT $(head -n 1 \"$1\")",
					String.valueOf(ProcessHandle.current().pid()), FOLDER.resolve("data/postmaster.pid").toString())
				.start();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return reach;
	}

}
