package org.yichuang.files.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** 真实类型 — whether a file's content is of the type that its ending claims. */
public final class TrueType {

	private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

	private static final byte[] MACROS = wide("_VBA_PROJECT");

	private TrueType() {
	}

	/**
	 * Says whether the content fits.
	 * @param inner names of the files inside, for types that are ZIP archives; else empty
	 */
	public static boolean fits(FileType type, Path content, Set<String> inner) throws IOException {
		var found = magic(content);
		return switch (type.kind()) {
			case PICTURE -> found.equals(type.mediaType());
			case DOCUMENT -> found.equals(type.mediaType()) && startsWith(content, "%PDF-");
			case ZIP_DOCUMENT -> isZip(content) && inner.stream().anyMatch((name) -> name.startsWith(mark(type)));
			case ARCHIVE -> isZip(content);
			case COMPOUND -> found.startsWith("application/x-tika-msoffice") || found.equals("application/msword")
					|| found.startsWith("application/vnd.ms-");
			case TEXT -> found.equals("text/plain") || found.equals("text/csv");
			case MEDIA -> found.equals(type.mediaType())
					|| (type == FileType.MP4 && Set.of("application/mp4", "video/x-m4v").contains(found));
		};
	}

	/** Says whether an office document holds macros. */
	public static boolean hasMacros(FileType type, Path content, Set<String> inner) throws IOException {
		return switch (type.kind()) {
			case ZIP_DOCUMENT ->
				inner.stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
			case COMPOUND -> contains(Files.readAllBytes(content), MACROS);
			default -> false;
		};
	}

	private static String magic(Path content) throws IOException {
		try (var in = new BufferedInputStream(Files.newInputStream(content), 128 * 1024)) {
			return MAGIC.detect(in, new Metadata()).toString();
		}
	}

	private static boolean isZip(Path content) throws IOException {
		return startsWith(content, "PK\u0003\u0004");
	}

	private static String mark(FileType type) {
		return switch (type) {
			case DOCX -> "word/";
			case XLSX -> "xl/";
			case PPTX -> "ppt/";
			case OFD -> "OFD.xml";
			default -> throw new IllegalArgumentException(type + " is no archive inside");
		};
	}

	private static boolean startsWith(Path content, String signature) throws IOException {
		try (var in = Files.newInputStream(content)) {
			return new String(in.readNBytes(signature.length()), StandardCharsets.ISO_8859_1).equals(signature);
		}
	}

	private static byte[] wide(String text) {
		return text.getBytes(StandardCharsets.UTF_16LE);
	}

	private static boolean contains(byte[] all, byte[] part) {
		for (int from = 0; from <= all.length - part.length; from += 2) {
			if (Arrays.equals(all, from, from + part.length, part, 0, part.length)) {
				return true;
			}
		}
		return false;
	}

}
