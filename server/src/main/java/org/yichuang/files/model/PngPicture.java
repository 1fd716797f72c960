package org.yichuang.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

import org.yichuang.files.model.CleanPicture.BrokenPicture;

/** PNG 图片 — copies the chunks of a PNG file that are needed to show it. */
final class PngPicture {

	private static final long SIGNATURE = 0x89504E470D0A1A0AL;

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

	private final ByteBuffer in;

	private final ByteArrayOutputStream out;

	private int width;

	private int height;

	PngPicture(byte[] bytes) {
		this.in = ByteBuffer.wrap(bytes);
		this.out = new ByteArrayOutputStream(bytes.length);
	}

	CleanPicture clean() throws BrokenPicture {
		if (this.in.getLong(0) != SIGNATURE) {
			throw new BrokenPicture("no signature");
		}
		CleanPicture.copy(this.in, 8, this.out);
		for (var chunk = chunk(); !chunk.equals("IEND"); chunk = chunk()) {
			if (this.width <= 0 || this.height <= 0) {
				throw new BrokenPicture("no header before " + chunk);
			}
		}
		return new CleanPicture(this.out.toByteArray(), this.width, this.height);
	}

	private String chunk() throws BrokenPicture {
		int at = this.in.position();
		int length = this.in.getInt(at);
		if (length < 0 || length > this.in.limit() - at - 12) {
			throw new BrokenPicture("chunk longer than the file");
		}
		var name = new String(this.in.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
		checkSum(at, length);
		if (name.equals("IHDR")) {
			this.width = this.in.getInt(at + 8);
			this.height = this.in.getInt(at + 12);
		}
		if (NEEDED.contains(name)) {
			CleanPicture.copy(this.in, length + 12, this.out);
		}
		else {
			CleanPicture.skip(this.in, length + 12);
		}
		return name;
	}

	private void checkSum(int at, int length) throws BrokenPicture {
		var sum = new CRC32();
		sum.update(this.in.array(), at + 4, length + 4);
		if ((int) sum.getValue() != this.in.getInt(at + 8 + length)) {
			throw new BrokenPicture("check sum differs");
		}
	}

}
