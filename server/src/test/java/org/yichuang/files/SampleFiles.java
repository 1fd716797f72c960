package org.yichuang.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files of every kind, honest and hostile. */
public final class SampleFiles {

	private SampleFiles() {
	}

	static byte[] picture(String format, int width, int height) {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** The first bytes of a picture. */
	static byte[] picture(String format, int width, int height, int bytes) {
		return Arrays.copyOf(picture(format, width, height), bytes);
	}

	/**
	 * A JPEG that says where it was taken and how it is turned, with a comment and
	 * something behind its end.
	 */
	static byte[] talkativeJpeg(int orientation) {
		var plain = picture("jpg", 40, 20);
		var exif = ByteBuffer.allocate(56)
			.putShort((short) 0xFFE1)
			.putShort((short) 54)
			.put(new byte[] { 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0 })
			.put(new byte[] { 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0 })
			.put("GPS 27.23N 112.86E".getBytes(StandardCharsets.US_ASCII))
			.array();
		var comment = "\u00ff\u00fe\u0000\rGPS secret!".getBytes(StandardCharsets.ISO_8859_1);
		var out = new ByteArrayOutputStream();
		out.write(plain, 0, 2);
		out.writeBytes(exif);
		out.writeBytes(comment);
		out.write(plain, 2, plain.length - 2);
		out.writeBytes("PK\u0003\u0004 GPS behind".getBytes(StandardCharsets.ISO_8859_1));
		return out.toByteArray();
	}

	/** A PNG whose header claims a size, with a text chunk before its end. */
	static byte[] talkativePng(int claimedWidth, int claimedHeight) {
		var plain = picture("png", 4, 4);
		var text = chunk("tEXt", "Comment\0GPS 27.23N".getBytes(StandardCharsets.ISO_8859_1));
		var header = ByteBuffer.allocate(13).putInt(claimedWidth).putInt(claimedHeight).put(plain, 24, 5).array();
		var out = new ByteArrayOutputStream();
		out.write(plain, 0, 8);
		out.writeBytes(chunk("IHDR", header));
		out.writeBytes(text);
		out.write(plain, 33, plain.length - 33);
		return out.toByteArray();
	}

	private static byte[] chunk(String name, byte[] data) {
		var body = ByteBuffer.allocate(4 + data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data).array();
		var sum = new CRC32();
		sum.update(body);
		return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(body).putInt((int) sum.getValue()).array();
	}

	public static byte[] zip(Map<String, byte[]> entries) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return out.toByteArray();
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
