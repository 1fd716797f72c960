package org.yichuang.files.model;

import java.nio.ByteBuffer;
import java.nio.BufferUnderflowException;

/**
 * 净化图片 — a picture without what it tells about place, device and person, and without
 * anything before or after it. Pixels are neither decoded nor changed.
 *
 * @param bytes the picture
 * @param width pixels as shown, from left to right
 * @param height pixels as shown, from top to bottom
 */
public record CleanPicture(byte[] bytes, int width, int height) {

	/**
	 * Reads a picture.
	 * @param type one of the picture types
	 * @throws BrokenPicture if it is damaged or none of the type
	 */
	public static CleanPicture of(FileType type, byte[] bytes) throws BrokenPicture {
		try {
			return switch (type) {
				case JPEG -> new JpegPicture(bytes).clean();
				case PNG -> new PngPicture(bytes).clean();
				case GIF -> new GifPicture(bytes).clean();
				case WEBP -> new WebpPicture(bytes).clean();
				default -> throw new IllegalArgumentException(type + " is no picture");
			};
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException cause) {
			throw new BrokenPicture(cause.toString());
		}
	}

	/** How many pixels it has. */
	public long pixels() {
		return (long) this.width * this.height;
	}

	static void copy(ByteBuffer from, int length, java.io.ByteArrayOutputStream to) {
		if (length < 0 || length > from.remaining()) {
			throw new BufferUnderflowException();
		}
		to.write(from.array(), from.arrayOffset() + from.position(), length);
		from.position(from.position() + length);
	}

	static void skip(ByteBuffer from, int length) {
		if (length < 0 || length > from.remaining()) {
			throw new BufferUnderflowException();
		}
		from.position(from.position() + length);
	}

	/** 图片损坏 — the bytes are no whole picture of the type. */
	public static final class BrokenPicture extends Exception {

		private static final long serialVersionUID = 1;

		BrokenPicture(String what) {
			super(what);
		}

	}

}
