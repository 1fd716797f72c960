package org.yichuang.publishing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.yichuang.kernel.Term;
import org.yichuang.platform.FolderTree;

/** 暂存区 — the folder of one release's files before they go live. Safe for many threads. */
@Term("暂存区")
public final class Staging {

	private final UUID release;

	private final Path folder;

	private final AtomicInteger count = new AtomicInteger();

	Staging(UUID release, Path folder) {
		this.release = release;
		this.folder = folder;
	}

	/** Which release it is for. */
	public UUID release() {
		return this.release;
	}

	/** Writes a file. Returns its number. */
	public int put(ByteBuffer bytes) {
		int number = this.count.getAndIncrement();
		try (var file = FileChannel.open(file(number), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			while (bytes.hasRemaining()) {
				file.write(bytes);
			}
			return number;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Copies a file. Returns the copy's number. */
	public int copy(Path source) {
		int number = this.count.getAndIncrement();
		try {
			Files.copy(source, file(number));
			return number;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** How many files it holds. */
	public int count() {
		return this.count.get();
	}

	/** Returns the file with a number. */
	Path file(int number) {
		return this.folder.resolve(Integer.toString(number));
	}

	Path folder() {
		return this.folder;
	}

	/** Removes what is left of it. */
	public void clear() {
		try {
			FolderTree.delete(this.folder);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
