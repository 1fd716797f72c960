package org.yichuang.intake.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.platform.Home;
import org.yichuang.platform.KeyFile;

/**
 * 密钥串 — the key files {@code intake-<n>.key} in the home folder's {@code keys}: the one
 * with the highest number encrypts, all of them decrypt. The database knows which keys it
 * was written with, so that a lost or foreign key file is noticed at start and not when
 * somebody opens a letter.
 */
@Component
public class KeyRing {

	private static final Pattern NAME = Pattern.compile("intake-(\\d{1,6})\\.key");

	private static final int BYTES = 32;

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final Path folder;

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile Seen seen;

	KeyRing(Home home, JdbcClient jdbc, Clock clock) {
		this.folder = home.folder("keys");
		this.jdbc = jdbc;
		this.clock = clock;
		this.seen = look();
		if (this.seen.keys().isEmpty() && known() == 0) {
			rotate();
		}
		checkAgainstDatabase();
	}

	/** Returns the key that encrypts now. */
	public MasterKey current() {
		if (this.clock.instant().isAfter(this.seen.at().plus(FRESH))) {
			this.seen = look();
		}
		return this.seen.keys().lastEntry().getValue();
	}

	/** Returns the first key, for what must stay the same when a new one comes. */
	public MasterKey first() {
		current();
		return this.seen.keys().firstEntry().getValue();
	}

	/**
	 * Returns a key by its number.
	 * @throws IllegalStateException if its file is not there
	 */
	public MasterKey get(int id) {
		var key = this.seen.keys().get(id);
		if (key == null) {
			this.seen = look();
			key = this.seen.keys().get(id);
		}
		if (key == null) {
			throw missing(id);
		}
		return key;
	}

	/** Returns a key by a number that somebody else names. */
	Optional<MasterKey> find(int id) {
		current();
		return Optional.ofNullable(this.seen.keys().get(id));
	}

	/**
	 * Makes a new key file, which encrypts from now on; what was encrypted before stays
	 * as it is.
	 * @return its number
	 */
	public int rotate() {
		var keys = look().keys();
		int next = keys.isEmpty() ? 1 : keys.lastKey() + 1;
		KeyFile.make(this.folder.resolve("intake-" + next + ".key"), BYTES);
		this.seen = look();
		register(get(next));
		return next;
	}

	private long known() {
		return this.jdbc.sql("select count(*) from intake_key").query(Long.class).single();
	}

	private void checkAgainstDatabase() {
		this.jdbc.sql("select id, fingerprint from intake_key").query((row) -> {
			var key = this.seen.keys().get(row.getInt("id"));
			if (key == null || !key.fingerprint().equals(row.getString("fingerprint"))) {
				throw missing(row.getInt("id"));
			}
		});
		this.seen.keys().values().forEach(this::register);
	}

	private void register(MasterKey key) {
		this.jdbc.sql("insert into intake_key (id, fingerprint, first_used_at) values (?, ?, ?) on conflict do nothing")
			.params(key.id(), key.fingerprint(), Timestamp.from(this.clock.instant()))
			.update();
	}

	private IllegalStateException missing(int id) {
		return new IllegalStateException("The key file " + this.folder.resolve("intake-" + id + ".key")
				+ " is missing or belongs to another database; without it nobody can read what was sent."
				+ " Put the folder keys of the backup back. 缺少收件密钥文件，或密钥与数据库不符，请从备份恢复 keys 目录。");
	}

	private Seen look() {
		var keys = new TreeMap<Integer, MasterKey>();
		try (var files = Files.newDirectoryStream(this.folder, "intake-*.key")) {
			for (var file : files) {
				var name = NAME.matcher(file.getFileName().toString());
				if (name.matches()) {
					int id = Integer.parseInt(name.group(1));
					keys.put(id, new MasterKey(id, Files.readAllBytes(file)));
				}
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return new Seen(keys, this.clock.instant());
	}

	/**
	 * The key files as they were found.
	 *
	 * @param keys by number
	 * @param at when
	 */
	private record Seen(NavigableMap<Integer, MasterKey> keys, Instant at) {
	}

}
