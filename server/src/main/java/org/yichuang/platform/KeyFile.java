package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * 密钥文件 — a key in a file that only the program's own user reads. Two processes may want
 * the same file at once: it is there whole or not at all, and the first one wins.
 */
public final class KeyFile {

	private KeyFile() {
	}

	/**
	 * Returns the key in a file, made first where there is none.
	 * @param bytes how long a fresh one is
	 */
	public static byte[] read(Path file, int bytes) {
		try {
			if (!Files.exists(file)) {
				make(file, bytes);
			}
			return Files.readAllBytes(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Waits until a folder's new name is on the disk, or a power cut could take it back.
	 */
	private static void keep(Path folder) throws IOException {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/** Makes a key file, unless another process has made it meanwhile. */
	public static void make(Path file, int bytes) {
		try {
			var fresh = Files.createTempFile(file.getParent(), "key", ".new",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			try {
				Files.write(fresh, Boxes.random(bytes), StandardOpenOption.SYNC);
				Files.createLink(file, fresh);
				keep(file.getParent());
			}
			catch (FileAlreadyExistsException another) {
				// the other process made it
			}
			finally {
				Files.deleteIfExists(fresh);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
