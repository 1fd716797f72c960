package org.yichuang.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.yichuang.files.model.CleanPicture.BrokenPicture;

/** GIF 图片 — copies the blocks of a GIF file except comments and foreign extensions. */
final class GifPicture {

	private static final int EXTENSION = 0x21;

	private static final int IMAGE = 0x2C;

	private static final int TRAILER = 0x3B;

	private final ByteBuffer in;

	private final ByteArrayOutputStream out;

	GifPicture(byte[] bytes) {
		this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		this.out = new ByteArrayOutputStream(bytes.length);
	}

	CleanPicture clean() throws BrokenPicture {
		var signature = new String(this.in.array(), 0, Math.min(6, this.in.limit()), StandardCharsets.ISO_8859_1);
		if (!signature.equals("GIF89a") && !signature.equals("GIF87a")) {
			throw new BrokenPicture("no signature");
		}
		int width = this.in.getShort(6) & 0xFFFF;
		int height = this.in.getShort(8) & 0xFFFF;
		if (width == 0 || height == 0) {
			throw new BrokenPicture("no size");
		}
		CleanPicture.copy(this.in, 13 + paletteBytes(this.in.get(10)), this.out);
		for (int kind = peek(); kind != TRAILER; kind = peek()) {
			block(kind);
		}
		this.out.write(TRAILER);
		return new CleanPicture(this.out.toByteArray(), width, height);
	}

	private void block(int kind) throws BrokenPicture {
		switch (kind) {
			case IMAGE -> {
				int palette = paletteBytes(this.in.get(this.in.position() + 9));
				CleanPicture.copy(this.in, 10 + palette + 1, this.out);
				subBlocks(true);
			}
			case EXTENSION -> {
				boolean needed = isNeededExtension();
				takeOrSkip(2, needed);
				subBlocks(needed);
			}
			default -> throw new BrokenPicture("unknown block");
		}
	}

	private boolean isNeededExtension() {
		int at = this.in.position();
		int label = this.in.get(at + 1) & 0xFF;
		if (label != 0xFF) {
			return label == 0xF9;
		}
		var application = new String(this.in.array(), at + 3, 11, StandardCharsets.ISO_8859_1);
		return application.equals("NETSCAPE2.0") || application.equals("ANIMEXTS1.0");
	}

	private void subBlocks(boolean needed) {
		int length = peek();
		while (length != 0) {
			takeOrSkip(length + 1, needed);
			length = peek();
		}
		takeOrSkip(1, needed);
	}

	private void takeOrSkip(int length, boolean take) {
		if (take) {
			CleanPicture.copy(this.in, length, this.out);
		}
		else {
			CleanPicture.skip(this.in, length);
		}
	}

	private int peek() {
		return this.in.get(this.in.position()) & 0xFF;
	}

	private static int paletteBytes(byte flags) {
		return ((flags & 0x80) != 0) ? 3 << ((flags & 7) + 1) : 0;
	}

}
