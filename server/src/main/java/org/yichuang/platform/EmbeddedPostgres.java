package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 内置数据库 — a real PostgreSQL under the home folder: unpacked once from its archive,
 * reachable from this machine only, with a password and with fsync on. Several processes
 * may attach to the same one; the last to leave need not stop it, since it survives being
 * killed and is found again by its pid file.
 */
public final class EmbeddedPostgres {

	private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

	private static final String USER = "yichuang";

	private final Path binaries;

	private final Path data;

	private final Path passwordFile;

	private final Path lockFile;

	private boolean started;

	/** Where it was reached last; kept when it is started again. */
	private @Nullable Integer port;

	/**
	 * @param folder where archive, data and password live; made if missing
	 */
	public EmbeddedPostgres(Path folder) {
		this.binaries = folder.resolve("software-" + PostgresArchive.version());
		this.data = folder.resolve("data");
		this.passwordFile = folder.resolve("password");
		this.lockFile = folder.resolve("start.lock");
	}

	/**
	 * Starts the database or attaches to the one that runs on the same data.
	 * @return how to reach it
	 * @throws IllegalStateException with PostgreSQL's own words if it will not start
	 */
	public Connection start() {
		try {
			Files.createDirectories(this.lockFile.getParent());
			try (var channel = FileChannel.open(this.lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock ignored = channel.lock()) {
				return startLocked();
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Stops the database if this process started it; waits for clients no longer than a
	 * minute.
	 */
	public void stop() {
		if (this.started) {
			run(List.of(tool("pg_ctl"), "stop", "-D", this.data.toString(), "-m", "fast", "-w", "-t", "60"));
			this.started = false;
		}
	}

	/**
	 * Says whether the database died: its process is gone and left its mark behind. One
	 * that was stopped in order took the mark away; it stays stopped until somebody
	 * starts it.
	 */
	public boolean died() {
		try {
			var mark = Files.readAllLines(this.data.resolve("postmaster.pid"));
			return !mark.isEmpty() && ProcessHandle.of(Long.parseLong(mark.getFirst().strip())).isEmpty();
		}
		catch (IOException | NumberFormatException noMark) {
			return false;
		}
	}

	private Connection startLocked() throws IOException {
		PostgresArchive.unpackTo(this.binaries);
		if (!Files.exists(this.data.resolve("PG_VERSION"))) {
			initialise();
		}
		var running = runningPort();
		if (running.isPresent()) {
			LOG.info("Attached to the embedded database on port {}", running.get());
			return connection(running.get());
		}
		int chosen = (this.port != null) ? this.port : FreePort.find();
		run(List.of(tool("pg_ctl"), "start", "-D", this.data.toString(), "-w", "-t", "120", "-l",
				this.data.resolve("server.log").toString(), "-o",
				"-p " + chosen + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"));
		this.started = true;
		return connection(chosen);
	}

	private void initialise() throws IOException {
		var password = newPassword();
		Files.deleteIfExists(this.passwordFile);
		Files.createFile(this.passwordFile,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(this.passwordFile, password);
		var half = this.data.resolveSibling("data-new");
		FolderTree.delete(half);
		Files.createDirectories(half);
		PostgresTools.own(half, this.passwordFile);
		run(List.of(tool("initdb"), "-D", half.toString(), "-U", USER, "-A", "scram-sha-256", "--pwfile",
				this.passwordFile.toString(), "--data-checksums", "--locale=C.UTF-8", "--encoding=UTF8"));
		Files.writeString(half.resolve("postgresql.conf"), settings(), StandardOpenOption.APPEND);
		Files.move(half, this.data);
	}

	private static String settings() {
		return """

				# Yichuang: nothing that was accepted may be lost
				fsync = on
				full_page_writes = on
				synchronous_commit = on
				shared_buffers = 256MB
				max_connections = 200
				max_wal_size = 2GB
				timezone = 'UTC'
				log_min_messages = warning
				""";
	}

	private Optional<Integer> runningPort() throws IOException {
		var pidFile = this.data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		var lines = Files.readAllLines(pidFile);
		boolean ready = lines.size() >= 8 && "ready".equals(lines.get(7).strip());
		boolean alive = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
		return ready && alive
				&& PostgresTools.exitCode(List.of(tool("pg_ctl"), "status", "-D", this.data.toString())) == 0
						? Optional.of(Integer.parseInt(lines.get(3).strip())) : Optional.empty();
	}

	private Connection connection(int reached) throws IOException {
		this.port = reached;
		return new Connection("jdbc:postgresql://127.0.0.1:" + reached + "/postgres", USER,
				Files.readString(this.passwordFile).strip());
	}

	private String tool(String name) {
		return this.binaries.resolve("bin").resolve(name).toString();
	}

	private static void run(List<String> command) {
		PostgresTools.run(command);
	}

	private static String newPassword() {
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/**
	 * How to reach a database.
	 *
	 * @param url JDBC address
	 * @param user role
	 * @param password the role's password
	 */
	public record Connection(String url, String user, String password) {

		@Override
		public String toString() {
			return this.url + " as " + this.user;
		}

	}

}
