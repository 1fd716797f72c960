package org.yichuang.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.audit.model.ChainCheck.Head;
import org.yichuang.platform.Home;

/**
 * 链头文件 — the end of the chain, kept outside the database too: who can rewrite all tables
 * cannot make the chain fit this file. Its name is {@code audit-head}, under the home
 * folder.
 */
@Component
public class HeadFile {

	private final Path file;

	public HeadFile(Home home) {
		this.file = home.folder("audit").resolve("audit-head");
	}

	/**
	 * Returns what was kept last.
	 * @throws IllegalStateException if the file holds anything else
	 */
	public Optional<Head> read() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try {
			var parts = Files.readString(this.file).strip().split(" ");
			return Optional.of(new Head(Long.parseLong(parts[0]), parts[1]));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (IndexOutOfBoundsException | NumberFormatException damaged) {
			throw new IllegalStateException("链头文件 " + this.file + " 已损坏", damaged);
		}
	}

	/**
	 * Keeps an end of the chain; a reader sees the old or the new one, never half, also
	 * after a power cut.
	 */
	public void write(Head head) {
		try {
			var fresh = Files.createTempFile(this.file.getParent(), "audit-head", ".new");
			var line = ByteBuffer.wrap((head.number() + " " + head.hash() + "\n").getBytes(StandardCharsets.UTF_8));
			try (var open = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				open.write(line);
				open.force(true);
			}
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
