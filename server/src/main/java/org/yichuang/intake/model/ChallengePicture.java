package org.yichuang.intake.model;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;

import javax.imageio.ImageIO;

/**
 * 验证图片 — digits drawn by strokes of our own, so that no font is needed, each turned,
 * moved and bent a little, with lines across.
 */
public final class ChallengePicture {

	private static final int WIDTH = 200;

	private static final int HEIGHT = 64;

	private static final int LINES = 4;

	/** Each digit as polylines in a box of 4 by 6. */
	private static final List<List<int[]>> STROKES = List.of(
			List.of(new int[] { 1, 0, 3, 0, 4, 2, 4, 4, 3, 6, 1, 6, 0, 4, 0, 2, 1, 0 }),
			List.of(new int[] { 1, 1, 2, 0, 2, 6 }, new int[] { 1, 6, 3, 6 }),
			List.of(new int[] { 0, 1, 1, 0, 3, 0, 4, 1, 4, 2, 0, 6, 4, 6 }),
			List.of(new int[] { 0, 1, 1, 0, 3, 0, 4, 1, 3, 3, 2, 3 }, new int[] { 3, 3, 4, 4, 4, 5, 3, 6, 1, 6, 0, 5 }),
			List.of(new int[] { 3, 6, 3, 0, 0, 4, 4, 4 }),
			List.of(new int[] { 4, 0, 0, 0, 0, 3, 3, 2, 4, 4, 3, 6, 1, 6, 0, 5 }),
			List.of(new int[] { 3, 0, 1, 1, 0, 4, 1, 6, 3, 6, 4, 4, 3, 3, 0, 4 }),
			List.of(new int[] { 0, 0, 4, 0, 1, 6 }),
			List.of(new int[] { 1, 0, 3, 0, 4, 1, 3, 3, 1, 3, 0, 1, 1, 0 },
					new int[] { 1, 3, 0, 4, 1, 6, 3, 6, 4, 4, 3, 3 }),
			List.of(new int[] { 4, 2, 1, 3, 0, 2, 1, 0, 3, 0, 4, 2, 3, 5, 1, 6 }));

	private final RandomGenerator random;

	private final Graphics2D pen;

	private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);

	private ChallengePicture(RandomGenerator random) {
		this.random = random;
		this.pen = this.picture.createGraphics();
	}

	/**
	 * Draws digits.
	 * @param digits five of them
	 * @return a PNG
	 */
	public static byte[] of(String digits, RandomGenerator random) {
		var drawing = new ChallengePicture(random);
		try {
			return drawing.draw(digits);
		}
		finally {
			drawing.pen.dispose();
		}
	}

	private byte[] draw(String digits) {
		this.pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.pen.setColor(new Color(245, 245, 245));
		this.pen.fillRect(0, 0, WIDTH, HEIGHT);
		for (int i = 0; i < digits.length(); i++) {
			digit(digits.charAt(i) - '0', 14 + i * (WIDTH - 24.0) / digits.length());
		}
		for (int i = 0; i < LINES; i++) {
			line();
		}
		try {
			var png = new ByteArrayOutputStream();
			ImageIO.write(this.picture, "png", png);
			return png.toByteArray();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private void digit(int digit, double left) {
		var place = AffineTransform.getTranslateInstance(left + shift(3), 14 + shift(5));
		place.rotate(shift(0.3), 10, 18);
		place.scale(5 + shift(0.6), 6 + shift(0.6));
		this.pen.setColor(new Color(40 + this.random.nextInt(40), 40, 40));
		this.pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		for (var points : STROKES.get(digit)) {
			var path = new Path2D.Double();
			path.moveTo(points[0] + shift(0.25), points[1] + shift(0.25));
			for (int i = 2; i < points.length; i += 2) {
				path.lineTo(points[i] + shift(0.25), points[i + 1] + shift(0.25));
			}
			this.pen.draw(place.createTransformedShape(path));
		}
	}

	private void line() {
		this.pen.setColor(new Color(90, 90, 90));
		this.pen.setStroke(new BasicStroke(1.3f));
		var path = new Path2D.Double();
		path.moveTo(0, this.random.nextInt(HEIGHT));
		path.curveTo(WIDTH / 3.0, this.random.nextInt(HEIGHT), WIDTH / 1.5, this.random.nextInt(HEIGHT), WIDTH,
				this.random.nextInt(HEIGHT));
		this.pen.draw(path);
	}

	private double shift(double most) {
		return this.random.nextDouble(-most, most);
	}

}
