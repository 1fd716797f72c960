package org.yichuang.files.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.yichuang.files.model.CleanPicture.BrokenPicture;

/**
 * JPEG 图片 — walks over the segments of a JPEG file, leaving out those that are not needed
 * to show it.
 */
final class JpegPicture {

	private static final int START_OF_IMAGE = 0xFFD8;

	private static final int END_OF_IMAGE = 0xD9;

	private static final int START_OF_SCAN = 0xDA;

	private static final int COMMENT = 0xFE;

	private static final int EXIF = 0xE1;

	private static final int COLOUR_PROFILE = 0xE2;

	private static final int ADOBE = 0xEE;

	private final ByteBuffer in;

	private final ByteArrayOutputStream out;

	private int width;

	private int height;

	private int orientation = 1;

	JpegPicture(byte[] bytes) {
		this.in = ByteBuffer.wrap(bytes);
		this.out = new ByteArrayOutputStream(bytes.length);
	}

	CleanPicture clean() throws BrokenPicture {
		if ((this.in.getShort() & 0xFFFF) != START_OF_IMAGE) {
			throw new BrokenPicture("no start of image");
		}
		for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
			segment(marker);
			if (marker == START_OF_SCAN) {
				scan();
			}
		}
		if (this.width == 0 || this.height == 0) {
			throw new BrokenPicture("no frame");
		}
		boolean turned = this.orientation >= 5;
		return new CleanPicture(whole(), turned ? this.height : this.width, turned ? this.width : this.height);
	}

	private byte[] whole() {
		var whole = new ByteArrayOutputStream(this.out.size() + 64);
		whole.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xD8 });
		if (this.orientation != 1) {
			whole.writeBytes(orientationOnly(this.orientation));
		}
		whole.writeBytes(this.out.toByteArray());
		whole.writeBytes(new byte[] { (byte) 0xFF, (byte) END_OF_IMAGE });
		return whole.toByteArray();
	}

	private int marker() throws BrokenPicture {
		if ((this.in.get() & 0xFF) != 0xFF) {
			throw new BrokenPicture("no marker where one must be");
		}
		int marker = this.in.get() & 0xFF;
		while (marker == 0xFF) {
			marker = this.in.get() & 0xFF;
		}
		return marker;
	}

	private void segment(int marker) throws BrokenPicture {
		int length = this.in.getShort() & 0xFFFF;
		if (length < 2) {
			throw new BrokenPicture("segment too short");
		}
		var data = new byte[length - 2];
		this.in.get(data);
		if (marker == EXIF) {
			this.orientation = orientation(data, this.orientation);
		}
		if (isFrame(marker)) {
			this.height = (data[1] & 0xFF) << 8 | data[2] & 0xFF;
			this.width = (data[3] & 0xFF) << 8 | data[4] & 0xFF;
		}
		if (isNeeded(marker, data)) {
			this.out.writeBytes(new byte[] { (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length });
			this.out.writeBytes(data);
		}
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private static boolean isNeeded(int marker, byte[] data) {
		if (marker == COLOUR_PROFILE) {
			return new String(data, 0, Math.min(11, data.length), StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
		}
		boolean application = marker >= 0xE0 && marker <= 0xEF;
		return marker != COMMENT && (!application || marker == 0xE0 || marker == ADOBE);
	}

	private void scan() {
		int from = this.in.position();
		while (true) {
			if (this.in.get() == (byte) 0xFF) {
				int next = this.in.get(this.in.position()) & 0xFF;
				boolean stillData = next == 0 || (next >= 0xD0 && next <= 0xD7) || next == 0xFF;
				if (!stillData) {
					this.in.position(this.in.position() - 1);
					break;
				}
			}
		}
		this.out.write(this.in.array(), from, this.in.position() - from);
	}

	private static int orientation(byte[] data, int before) {
		if (data.length < 14 || !Arrays.equals(data, 0, 6, new byte[] { 'E', 'x', 'i', 'f', 0, 0 }, 0, 6)) {
			return before;
		}
		var tiff = ByteBuffer.wrap(data, 6, data.length - 6).slice();
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int folder = tiff.getInt(4);
		if (folder < 8 || folder > tiff.limit() - 2) {
			return before;
		}
		int entries = tiff.getShort(folder) & 0xFFFF;
		for (int i = 0; i < entries && folder + 14 + i * 12 <= tiff.limit(); i++) {
			int entry = folder + 2 + i * 12;
			int value = tiff.getShort(entry + 8);
			if (tiff.getShort(entry) == 0x0112 && value >= 1 && value <= 8) {
				return value;
			}
		}
		return before;
	}

	/** An Exif segment that says which way is up and nothing else. */
	private static byte[] orientationOnly(int orientation) {
		return ByteBuffer.allocate(36)
			.putShort((short) 0xFFE1)
			.putShort((short) 34)
			.put(new byte[] { 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.array();
	}

}
