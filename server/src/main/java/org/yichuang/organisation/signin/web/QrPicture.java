package org.yichuang.organisation.signin.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.Encoder;

/** 二维码 — a QR code as a picture inside its own address. */
final class QrPicture {

	private static final int QUIET = 4;

	private QrPicture() {
	}

	static String of(String text) {
		try {
			var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
			var path = new StringBuilder();
			for (int y = 0; y < matrix.getHeight(); y++) {
				for (int x = 0; x < matrix.getWidth(); x++) {
					path.append((matrix.get(x, y) == 1) ? "M" + (x + QUIET) + " " + (y + QUIET) + "h1v1h-1z" : "");
				}
			}
			return address(matrix.getWidth() + 2 * QUIET, path);
		}
		catch (WriterException cause) {
			throw new IllegalArgumentException(cause);
		}
	}

	private static String address(int size, CharSequence path) {
		var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
		return "data:image/svg+xml;base64,"
				+ Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
	}

}
