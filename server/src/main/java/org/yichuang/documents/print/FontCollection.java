package org.yichuang.documents.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * 字体集 — an OpenType collection ({@code .ttc}, ISO/IEC 14496-22 §4.6): several faces that
 * share tables in one file. FOP reads collections of TrueType outlines only, so one face
 * is copied out as a font of its own.
 */
final class FontCollection {

	private static final int HEAD = 12;

	private static final int RECORD = 16;

	private static final int FAMILY = 1;

	private static final int WINDOWS = 3;

	/** The table of characters that holds ranges, format 12. */
	private static final int RANGES = 12;

	private static final int FIRST_RADICAL = 0x2E80;

	private static final int LAST_RADICAL = 0x2FDF;

	private final ByteBuffer bytes;

	private FontCollection(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	static FontCollection read(Path file) throws IOException {
		return new FontCollection(ByteBuffer.wrap(Files.readAllBytes(file)));
	}

	/**
	 * Returns the first face whose family's name ends with a word, or the first of all.
	 */
	byte[] face(String ending) {
		var starts = IntStream.range(0, this.bytes.getInt(8)).map((i) -> this.bytes.getInt(HEAD + 4 * i)).toArray();
		var chosen = IntStream.of(starts)
			.filter((start) -> family(tables(start)).endsWith(" " + ending))
			.findFirst()
			.orElse(starts[0]);
		return copied(chosen);
	}

	private byte[] copied(int start) {
		var tables = tables(start);
		var size = HEAD + RECORD * tables.size();
		var length = size + tables.values().stream().mapToInt((table) -> padded(table.length())).sum();
		var face = ByteBuffer.allocate(length).put(this.bytes.slice(start, HEAD));
		var at = size;
		for (var table : tables.entrySet()) {
			face.putInt(table.getKey())
				.putInt(table.getValue().checksum())
				.putInt(at)
				.putInt(table.getValue().length());
			face.put(at, this.bytes, table.getValue().offset(), table.getValue().length());
			at += padded(table.getValue().length());
		}
		forgetRadicals(face, tables(face, 0));
		return face.array();
	}

	/**
	 * Radicals (⼀ U+2F00 …) share their glyphs with characters (一 U+4E00 …). Without them
	 * a document's text can be found and copied as characters.
	 */
	private static void forgetRadicals(ByteBuffer face, Map<Integer, Table> tables) {
		var map = Objects.requireNonNull(tables.get(tag("cmap"))).offset();
		for (var i = 0; i < face.getShort(map + 2); i++) {
			var at = map + face.getInt(map + 8 + 8 * i);
			if (face.getShort(at) == RANGES) {
				forgetRadicals(face, at);
			}
		}
	}

	private static void forgetRadicals(ByteBuffer face, int ranges) {
		for (var i = 0; i < face.getInt(ranges + HEAD); i++) {
			var range = ranges + RECORD + HEAD * i;
			if (face.getInt(range) >= FIRST_RADICAL && face.getInt(range) <= LAST_RADICAL) {
				face.putInt(range + 4, face.getInt(range)).putInt(range + 8, 0);
			}
		}
	}

	private static int tag(String name) {
		return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
	}

	private Map<Integer, Table> tables(int start) {
		return tables(this.bytes, start);
	}

	private static Map<Integer, Table> tables(ByteBuffer bytes, int start) {
		var tables = new TreeMap<Integer, Table>(Integer::compareUnsigned);
		for (var i = 0; i < bytes.getShort(start + 4); i++) {
			var at = start + HEAD + RECORD * i;
			tables.put(bytes.getInt(at),
					new Table(bytes.getInt(at + 4), bytes.getInt(at + 8), bytes.getInt(at + HEAD)));
		}
		return tables;
	}

	private String family(Map<Integer, Table> tables) {
		var names = tables.get(tag("name"));
		if (names == null) {
			return "";
		}
		var texts = names.offset() + this.bytes.getShort(names.offset() + 4);
		return IntStream.range(0, this.bytes.getShort(names.offset() + 2))
			.map((i) -> names.offset() + 6 + HEAD * i)
			.filter((at) -> this.bytes.getShort(at) == WINDOWS && this.bytes.getShort(at + 6) == FAMILY)
			.mapToObj((at) -> text(texts + this.bytes.getShort(at + 10), this.bytes.getShort(at + 8)))
			.findFirst()
			.orElse("");
	}

	private String text(int at, int length) {
		return StandardCharsets.UTF_16BE.decode(this.bytes.slice(at, length)).toString();
	}

	private static int padded(int length) {
		return (length + 3) & ~3;
	}

	private record Table(int checksum, int offset, int length) {
	}

}
