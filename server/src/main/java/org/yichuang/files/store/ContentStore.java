package org.yichuang.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.Home;

/**
 * 内容库 — bytes under {@code files/ab/cd/<digest>}, each content once. What is kept has
 * reached the disk, file and folder, before {@link #keep} returns.
 */
@Component
public class ContentStore {

	private final Path folder;

	ContentStore(Home home) {
		this.folder = home.folder("files");
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

	/** Keeps a received file for good under its digest. */
	public void keep(Path received, Sm3Digest digest) throws IOException {
		var target = path(digest);
		if (Files.exists(target)) {
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
