package org.yichuang.publishing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * 轮次 — one at a time, over all threads of all processes that share a data directory. The
 * system gives it back when a process dies.
 */
public final class Turn {

	private final ReentrantLock threads = new ReentrantLock();

	private final Path file;

	private @Nullable FileChannel open;

	/**
	 * @param file the file that stands for the turn; made if missing
	 */
	Turn(Path file) {
		this.file = file;
	}

	/** Waits for the turn. */
	public Held take() {
		this.threads.lock();
		try {
			return new Held(channel().lock());
		}
		catch (IOException cause) {
			this.threads.unlock();
			throw new UncheckedIOException(cause);
		}
	}

	/** Takes the turn if nobody has it. */
	public Optional<Held> tryTake() {
		if (!this.threads.tryLock()) {
			return Optional.empty();
		}
		try {
			var lock = channel().tryLock();
			if (lock != null) {
				return Optional.of(new Held(lock));
			}
			this.threads.unlock();
			return Optional.empty();
		}
		catch (IOException cause) {
			this.threads.unlock();
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * A channel closes when its thread is interrupted; then the next one opens it anew.
	 */
	private FileChannel channel() throws IOException {
		var channel = this.open;
		if (channel == null || !channel.isOpen()) {
			channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			this.open = channel;
		}
		return channel;
	}

	/** The turn, until it is closed. */
	public final class Held implements AutoCloseable {

		private final FileLock lock;

		private Held(FileLock lock) {
			this.lock = lock;
		}

		@Override
		public void close() {
			try {
				if (this.lock.acquiredBy().isOpen()) {
					this.lock.release();
				}
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
			finally {
				Turn.this.threads.unlock();
			}
		}

	}

}
