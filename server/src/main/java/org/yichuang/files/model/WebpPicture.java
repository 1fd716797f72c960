package org.yichuang.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.yichuang.files.model.CleanPicture.BrokenPicture;

/** WebP 图片 — copies the chunks of a WebP file except Exif and XMP. */
final class WebpPicture {

	private static final int EXIF_AND_XMP = 0x08 | 0x04;

	private final ByteBuffer in;

	private final ByteArrayOutputStream out;

	private int width;

	private int height;

	WebpPicture(byte[] bytes) {
		this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		this.out = new ByteArrayOutputStream(bytes.length);
	}

	CleanPicture clean() throws BrokenPicture {
		if (!text(0).equals("RIFF") || !text(8).equals("WEBP")) {
			throw new BrokenPicture("no signature");
		}
		int end = this.in.getInt(4) + 8;
		if (end < 20 || end > this.in.limit()) {
			throw new BrokenPicture("cut off");
		}
		this.in.position(12);
		while (this.in.position() + 8 <= end) {
			chunk();
		}
		if (this.width == 0 || this.height == 0) {
			throw new BrokenPicture("no frame");
		}
		return new CleanPicture(whole(), this.width, this.height);
	}

	private byte[] whole() {
		return ByteBuffer.allocate(12 + this.out.size())
			.order(ByteOrder.LITTLE_ENDIAN)
			.put("RIFF".getBytes(StandardCharsets.US_ASCII))
			.putInt(4 + this.out.size())
			.put("WEBP".getBytes(StandardCharsets.US_ASCII))
			.put(this.out.toByteArray())
			.array();
	}

	private void chunk() throws BrokenPicture {
		int at = this.in.position();
		var name = text(at);
		int length = this.in.getInt(at + 4);
		if (length < 0 || length > this.in.limit() - at - 8) {
			throw new BrokenPicture("chunk longer than the file");
		}
		int padded = 8 + length + Math.min(length & 1, this.in.limit() - at - 8 - length);
		measure(name, at + 8);
		if (name.equals("EXIF") || name.equals("XMP ")) {
			CleanPicture.skip(this.in, padded);
		}
		else {
			CleanPicture.copy(this.in, padded, this.out);
		}
	}

	private void measure(String name, int at) throws BrokenPicture {
		switch (name) {
			case "VP8X" -> {
				this.in.put(at, (byte) (this.in.get(at) & ~EXIF_AND_XMP));
				size((this.in.getInt(at + 4) & 0xFFFFFF) + 1, (this.in.getInt(at + 6) >>> 8) + 1);
			}
			case "VP8 " -> {
				if ((this.in.getInt(at + 2) >>> 8) != 0x2A019D) {
					throw new BrokenPicture("no key frame");
				}
				size(this.in.getShort(at + 6) & 0x3FFF, this.in.getShort(at + 8) & 0x3FFF);
			}
			case "VP8L" -> {
				int bits = this.in.getInt(at + 1);
				size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
			}
			default -> {
			}
		}
	}

	private void size(int newWidth, int newHeight) {
		this.width = Math.max(this.width, newWidth);
		this.height = Math.max(this.height, newHeight);
	}

	private String text(int at) {
		return new String(this.in.array(), at, 4, StandardCharsets.ISO_8859_1);
	}

}
