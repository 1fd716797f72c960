package org.yichuang.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The archive of PostgreSQL's programs that lies on the class path. */
final class PostgresArchive {

	private PostgresArchive() {
	}

	static String version() {
		return "18.6.0";
	}

	static void unpackTo(Path folder) throws IOException {
		if (Files.exists(folder)) {
			return;
		}
		var half = folder.resolveSibling(folder.getFileName() + "-new");
		FolderTree.delete(half);
		try (var packed = open(); var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, half);
			}
		}
		Files.move(half, folder);
	}

	private static InputStream open() {
		var name = "/postgres-linux-" + ("aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64")
				+ ".txz";
		var stream = PostgresArchive.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("No embedded database for this kind of machine (" + name
					+ "): set YICHUANG_DATABASE_URL to an external PostgreSQL.");
		}
		return stream;
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
		var target = folder.resolve(entry.getName()).normalize();
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, target);
		if ((entry.getMode() & 0100) != 0) {
			Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

}
