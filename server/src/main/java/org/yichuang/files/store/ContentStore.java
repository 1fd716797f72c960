package org.yichuang.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.Home;

/**
 * 内容库 — bytes under {@code files/ab/cd/<digest>}, each content once. What is kept has
 * reached the disk, file and folder, before {@link #keep} returns.
 */
@Component
public class ContentStore {

	private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

	private static final int AT_ONCE = 500;

	private final Path folder;

	private final Clock clock;

	ContentStore(Home home, Clock clock) {
		this.folder = home.folder("files");
		this.clock = clock;
	}

	/**
	 * Writes a stream into a fresh file that nothing refers to yet.
	 * @param atMost bytes; one more is read and written if the stream is longer, so that
	 * the size tells
	 */
	public Path receive(InputStream content, long atMost) throws IOException {
		var target = fresh();
		try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
			var block = new byte[64 * 1024];
			long left = atMost + 1;
			while (left > 0) {
				int read = content.read(block, 0, (int) Math.min(block.length, left));
				if (read < 0) {
					break;
				}
				out.write(block, 0, read);
				left -= read;
			}
		}
		catch (IOException | RuntimeException failure) {
			Files.deleteIfExists(target);
			throw failure;
		}
		return target;
	}

	/** Returns the name of a file that does not exist yet, beside those received. */
	public Path fresh() throws IOException {
		return Files.createDirectories(this.folder.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
	}

	/**
	 * Keeps a received file for good under its digest; the same content, if it is there,
	 * counts as fresh from now on, so that it is not collected before its new row is
	 * written.
	 */
	public void keep(Path received, Sm3Digest digest) throws IOException {
		var target = path(digest);
		if (freshen(target)) {
			Files.delete(received);
			return;
		}
		sync(received, StandardOpenOption.WRITE);
		Files.createDirectories(target.getParent());
		Files.move(received, target, StandardCopyOption.ATOMIC_MOVE);
		for (var parent = target.getParent(); !parent.equals(this.folder.getParent()); parent = parent.getParent()) {
			sync(parent, StandardOpenOption.READ);
		}
	}

	private boolean freshen(Path target) throws IOException {
		try {
			Files.setLastModifiedTime(target, FileTime.from(this.clock.instant()));
			return true;
		}
		catch (NoSuchFileException collectedOrNew) {
			return false;
		}
	}

	/**
	 * Hands over the digests of contents that are older than a moment, a few hundred at a
	 * time.
	 */
	public void olderThan(Instant moment, Consumer<List<String>> sink) {
		var batch = new ArrayList<String>();
		try (var all = Files.walk(this.folder)) {
			all.filter((path) -> CONTENT.matcher(path.getFileName().toString()).matches() && isOlder(path, moment))
				.forEach((path) -> {
					batch.add(path.getFileName().toString());
					if (batch.size() >= AT_ONCE) {
						sink.accept(List.copyOf(batch));
						batch.clear();
					}
				});
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		sink.accept(List.copyOf(batch));
	}

	/**
	 * Removes a content that nothing refers to, unless somebody has handed it in again
	 * since a moment. It is put aside first: whoever keeps the same content now either
	 * made it fresh before, which shows, or finds nothing and keeps their own.
	 * @return whether it is gone
	 */
	public boolean remove(String digest, Instant olderThan) {
		var target = path(new Sm3Digest(digest));
		try {
			var aside = fresh();
			Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
			if (isOlder(aside, olderThan)) {
				Files.delete(aside);
				return true;
			}
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
			return false;
		}
		catch (NoSuchFileException gone) {
			return true;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Removes what was being received before a moment by processes that ended in between.
	 */
	public int removeUnfinished(Instant olderThan) {
		int removed = 0;
		try (var left = Files.list(Files.createDirectories(this.folder.resolve("incoming")))) {
			for (var part : left.filter((path) -> isOlder(path, olderThan)).toList()) {
				Files.deleteIfExists(part);
				removed++;
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return removed;
	}

	private static boolean isOlder(Path file, Instant moment) {
		try {
			return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
		}
		catch (IOException gone) {
			return false;
		}
	}

	/** Returns where the content with a digest lies. */
	public Path path(Sm3Digest digest) {
		var hex = digest.hex();
		return this.folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
	}

	/** Removes a received file that is not kept. */
	public void drop(Path received) {
		try {
			Files.deleteIfExists(received);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static void sync(Path path, StandardOpenOption access) throws IOException {
		try (var channel = FileChannel.open(path, access)) {
			channel.force(true);
		}
	}

}
