package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * 独占锁 — held by the one server that runs on a home folder, so that a second start on the
 * same data is refused. Operators' commands do not take it. The system frees it when the
 * process ends, however it ends.
 */
public final class HomeLock implements AutoCloseable {

	private final FileChannel channel;

	private final FileLock lock;

	/**
	 * Takes the lock.
	 * @throws HomeInUse if another server holds it
	 */
	public HomeLock(Home home) {
		var file = home.folder("").resolve("server.lock");
		try {
			this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			this.lock = take(this.channel, home.folder());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	@Override
	public void close() throws IOException {
		this.lock.release();
		this.channel.close();
	}

	private static FileLock take(FileChannel channel, Path folder) throws IOException {
		try {
			var taken = channel.tryLock();
			if (taken != null) {
				return taken;
			}
		}
		catch (OverlappingFileLockException held) {
			// held by this very process: refused like any other
		}
		channel.close();
		throw new HomeInUse(folder);
	}

	/** 数据目录正在使用 — another server runs on this home folder; nothing was touched. */
	public static class HomeInUse extends IllegalStateException {

		private static final long serialVersionUID = 1;

		HomeInUse(Path folder) {
			super("另一个一窗服务正在使用数据目录 " + folder
					+ "，请先停止它，或用 YICHUANG_HOME 指定另一个目录。 / Another Yichuang server already runs on " + folder
					+ ": stop it first, or name another folder with YICHUANG_HOME.");
		}

	}

}
