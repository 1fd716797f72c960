package org.yichuang.publishing.usecase;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * 压缩 — makes gzip siblings; one for each thread, since making the machinery anew costs
 * more than a page. Equal bytes give equal bytes: no time stands in the head.
 */
final class Compression {

	private static final int LEVEL = 4;

	private static final byte[] HEAD = { 0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	private static final int TAIL = 8;

	private final Deflater deflater = new Deflater(LEVEL, true);

	private byte[] buffer = new byte[64 * 1024];

	/** Returns the compressed bytes, to be used before the next call. */
	ByteBuffer compress(byte[] bytes) {
		this.deflater.reset();
		this.deflater.setInput(bytes);
		this.deflater.finish();
		System.arraycopy(HEAD, 0, this.buffer, 0, HEAD.length);
		int length = HEAD.length;
		while (!this.deflater.finished()) {
			if (this.buffer.length - length < TAIL + 1024) {
				this.buffer = java.util.Arrays.copyOf(this.buffer, 2 * this.buffer.length);
			}
			length += this.deflater.deflate(this.buffer, length, this.buffer.length - length - TAIL);
		}
		var crc = new CRC32();
		crc.update(bytes);
		ByteBuffer.wrap(this.buffer, length, TAIL)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) crc.getValue())
			.putInt(bytes.length);
		return ByteBuffer.wrap(this.buffer, 0, length + TAIL);
	}

}
