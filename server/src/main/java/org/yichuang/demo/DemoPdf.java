package org.yichuang.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 示例公文 — writes a page of PDF with lines of Chinese text, in the font that every reader
 * brings for Chinese.
 */
@Term("示例公文")
final class DemoPdf {

	private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light "
			+ "/Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>";

	private static final String CID_FONT = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
			+ "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>";

	private static final String DESCRIPTOR = "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 "
			+ "/FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";

	private DemoPdf() {
	}

	/** Writes the lines, the first as title. */
	static byte[] write(List<String> lines) {
		var page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
				+ "/Resources << /Font << /F1 5 0 R >> >> >>";
		var text = content(lines);
		var objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page,
				"<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream", FONT, CID_FONT, DESCRIPTOR);
		return assembled(objects).getBytes(StandardCharsets.US_ASCII);
	}

	private static String content(List<String> lines) {
		var out = new StringBuilder("BT\n");
		for (int i = 0; i < lines.size(); i++) {
			out.append("/F1 ").append((i == 0) ? 20 : 14).append(" Tf\n1 0 0 1 72 ").append(760 - 36 * i);
			out.append(" Tm\n<").append(hex(lines.get(i))).append("> Tj\n");
		}
		return out.append("ET").toString();
	}

	private static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
	}

	private static String assembled(List<String> objects) {
		var out = new StringBuilder("%PDF-1.4\n");
		var starts = new ArrayList<Integer>();
		for (int i = 0; i < objects.size(); i++) {
			starts.add(out.length());
			out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int table = out.length();
		out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
		starts.forEach((start) -> out.append(String.format("%010d 00000 n \n", start)));
		out.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
		return out.append("startxref\n").append(table).append("\n%%EOF\n").toString();
	}

}
