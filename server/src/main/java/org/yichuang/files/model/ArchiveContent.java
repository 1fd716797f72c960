package org.yichuang.files.model;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yichuang.files.FilesProblems;
import org.yichuang.kernel.Refusal;

/**
 * 压缩包内容 — looks into a ZIP archive, counting what really comes out of it, since what its
 * directory says may be a lie. Archives inside archives count as well.
 */
public final class ArchiveContent {

	private static final int DEEPEST = 2;

	private static final Pattern DANGEROUS = Pattern.compile(
			".*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|apk|lnk|sh|php|jsp|jspx|asp|aspx|svg|html?|docm|xlsm|pptm|dotm|xltm)");

	private final Bounds bounds;

	private final Set<String> names = new HashSet<>();

	private long unpacked;

	private int entries;

	private ArchiveContent(Bounds bounds) {
		this.bounds = bounds;
	}

	/**
	 * Reads a whole archive.
	 * @return the names in its top level
	 * @throws RefusedArchive if it may not be taken
	 */
	public static Set<String> of(Path archive, Bounds bounds) throws RefusedArchive {
		var content = new ArchiveContent(bounds);
		try (var zip = ZipFile.builder().setPath(archive).get()) {
			for (var all = zip.getEntries(); all.hasMoreElements();) {
				content.entry(zip, all.nextElement());
			}
		}
		catch (RefusedArchive refused) {
			throw refused;
		}
		catch (IOException | RuntimeException broken) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BROKEN));
		}
		if (content.names.isEmpty()) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BROKEN));
		}
		return content.names;
	}

	private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_ENCRYPTED));
		}
		if (entry.isUnixSymlink() || !this.names.add(entry.getName())) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_NAME_REFUSED, shown(entry.getName())));
		}
		name(entry.getName());
		try (var in = zip.getInputStream(entry)) {
			unpack(in, 1);
		}
	}

	private void name(String name) throws RefusedArchive {
		if (++this.entries > this.bounds.entries()) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BOMB));
		}
		boolean climbs = name.startsWith("/") || name.contains("\\") || name.matches("(?s)[A-Za-z]:.*")
				|| ("/" + name + "/").contains("/../");
		boolean invisible = name.codePoints().anyMatch(Character::isISOControl);
		if (climbs || invisible || DANGEROUS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_NAME_REFUSED, shown(name)));
		}
	}

	private void unpack(InputStream in, int depth) throws IOException {
		var counted = new Counted(in);
		var start = counted.readNBytes(4);
		boolean archive = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
		if (!archive) {
			counted.transferTo(OutputStream.nullOutputStream());
			return;
		}
		if (depth >= DEEPEST) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BOMB));
		}
		nested(new SequenceInputStream(new ByteArrayInputStream(start), counted), depth + 1);
	}

	private void nested(InputStream in, int depth) throws IOException {
		try (var zip = new ZipInputStream(in)) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				name(entry.getName());
				unpack(zip, depth);
			}
		}
		catch (ZipException broken) {
			throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BROKEN));
		}
	}

	private static String shown(String name) {
		return FileName.clean(name).value();
	}

	/**
	 * 解压上限.
	 *
	 * @param entries most files, nested ones counted
	 * @param unpacked most bytes that may come out
	 */
	public record Bounds(int entries, long unpacked) {
	}

	/** 压缩包不予接收 — an archive that may not be taken, with the reason. */
	public static final class RefusedArchive extends IOException {

		private static final long serialVersionUID = 1;

		private final transient Refusal reason;

		RefusedArchive(Refusal reason) {
			super(reason.toString());
			this.reason = reason;
		}

		/** Why. */
		public Refusal reason() {
			return this.reason;
		}

	}

	/** Counts every byte that comes out of any level against the one budget. */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			count((value >= 0) ? 1 : 0);
			return value;
		}

		@Override
		public int read(byte[] block, int from, int length) throws IOException {
			int read = super.read(block, from, length);
			count(Math.max(read, 0));
			return read;
		}

		@Override
		public void close() {
			// the archive around it is read on
		}

		private void count(int bytes) throws RefusedArchive {
			ArchiveContent.this.unpacked += bytes;
			if (ArchiveContent.this.unpacked > ArchiveContent.this.bounds.unpacked()) {
				throw new RefusedArchive(Refusal.of(FilesProblems.ARCHIVE_BOMB));
			}
		}

	}

}
