package org.yichuang.publishing.render;

import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import freemarker.template.TemplateScalarModel;

/**
 * 二维码 — an address as an inline picture without styles, drawn only if the template asks.
 *
 * @param address what it says
 */
record QrDrawing(String address) implements TemplateScalarModel {

	private static final int QUIET_ZONE = 4;

	/** Any mask can be read; a fixed one spares trying eight. */
	private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3,
			EncodeHintType.CHARACTER_SET, "UTF-8");

	@Override
	public String getAsString() {
		if (this.address.isEmpty()) {
			return "";
		}
		try {
			return svg(Encoder.encode(this.address, ErrorCorrectionLevel.L, HINTS).getMatrix());
		}
		catch (WriterException tooLong) {
			return "";
		}
	}

	private static String svg(ByteMatrix matrix) {
		int size = matrix.getWidth() + 2 * QUIET_ZONE;
		var path = new StringBuilder();
		for (int y = 0; y < matrix.getHeight(); y++) {
			row(matrix.getArray()[y], y, path);
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" width=\"120\" height=\"120\" role=\"img\" aria-label=\"二维码\"><path fill=\"#fff\" d=\"M0 0h" + size
				+ "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
	}

	private static void row(byte[] row, int y, StringBuilder path) {
		for (int x = 0; x < row.length; x++) {
			int from = x;
			while (x < row.length && row[x] == 1) {
				x++;
			}
			if (x > from) {
				path.append('M').append(from + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
				path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
			}
		}
	}

}
