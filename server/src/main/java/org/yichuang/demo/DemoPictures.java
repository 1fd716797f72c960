package org.yichuang.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

import org.yichuang.kernel.Term;

/**
 * 示例图片 — draws the pictures of the demonstration: hills, fields, houses, charts. The same
 * name always gives the same picture.
 */
@Term("示例图片")
final class DemoPictures {

	private static final int WIDTH = 1200;

	private static final int HEIGHT = 750;

	private static final Map<String, Scene> SCENES = Map.ofEntries(
			Map.entry("valley", new Scene(0xbcd7e8, 0xf4ead2, 0x5f8f77, Front.RIVER)),
			Map.entry("terraces", new Scene(0xd5e6ee, 0xfaf3dc, 0x6f9a58, Front.TERRACES)),
			Map.entry("canal", new Scene(0xcfe0ea, 0xf3efe2, 0x7c9a6a, Front.RIVER)),
			Map.entry("market", new Scene(0xe9d8c0, 0xfdf5e6, 0x9b7f5c, Front.STALLS)),
			Map.entry("library", new Scene(0x1c2b4a, 0x46587f, 0x2d3a55, Front.HOUSES)),
			Map.entry("bridge", new Scene(0xc8dbe6, 0xf1f1e6, 0x6b8a86, Front.BRIDGE)),
			Map.entry("school", new Scene(0xc5e0f0, 0xfdf6e0, 0x88ab77, Front.HOUSES)),
			Map.entry("harvest", new Scene(0xf0dcae, 0xfbf1d6, 0xa88746, Front.STALLS)),
			Map.entry("snow", new Scene(0xdfe6ee, 0xffffff, 0xc5d0da, Front.RIVER)));

	private DemoPictures() {
	}

	/** Draws a picture, as PNG. */
	static byte[] draw(String name) {
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		var pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		var scene = SCENES.get(name);
		var chance = new Random(name.hashCode());
		if (scene != null) {
			landscape(pen, scene, chance);
		}
		else {
			chart(pen, chance);
		}
		pen.dispose();
		return png(image);
	}

	private static void landscape(Graphics2D pen, Scene scene, Random chance) {
		pen.setPaint(new GradientPaint(0, 0, new Color(scene.sky()), 0, HEIGHT * 0.7f, new Color(scene.light())));
		pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		pen.setPaint(new Color(255, 255, 255, 190));
		double radius = 46 + chance.nextInt(20);
		pen.fill(new Ellipse2D.Double(160 + chance.nextInt(800), 70 + chance.nextInt(70), 2 * radius, 2 * radius));
		for (int layer = 0; layer < 4; layer++) {
			pen.setPaint(mixed(new Color(scene.light()), new Color(scene.hill()), 0.35 + 0.2 * layer));
			pen.fill(ridge(chance, 250 + 85 * layer, 90 - 16 * layer));
		}
		switch (scene.front()) {
			case RIVER -> river(pen);
			case TERRACES -> terraces(pen, new Color(scene.hill()));
			case STALLS -> row(pen, chance, 90, 120);
			case HOUSES -> row(pen, chance, 150, 260);
			case BRIDGE -> bridge(pen);
		}
	}

	private static Path2D ridge(Random chance, double base, double rise) {
		var path = new Path2D.Double();
		double phase = chance.nextDouble() * 6;
		double length = 170 + chance.nextInt(120);
		path.moveTo(0, HEIGHT);
		for (int x = 0; x <= WIDTH; x += 8) {
			double wave = Math.sin(x / length + phase) + 0.45 * Math.sin(x / (length * 0.37) + 2 * phase);
			path.lineTo(x, base - rise * wave);
		}
		path.lineTo(WIDTH, HEIGHT);
		path.closePath();
		return path;
	}

	private static void river(Graphics2D pen) {
		var path = new Path2D.Double();
		path.moveTo(640, 520);
		path.curveTo(420, 580, 900, 610, 430, HEIGHT);
		path.lineTo(900, HEIGHT);
		path.curveTo(1010, 620, 600, 580, 660, 520);
		path.closePath();
		pen.setPaint(new GradientPaint(0, 520, new Color(0xdcebf2), 0, HEIGHT, new Color(0x8fb6c9)));
		pen.fill(path);
	}

	private static void terraces(Graphics2D pen, Color hill) {
		for (int step = 0; step < 7; step++) {
			pen.setPaint(mixed(hill, Color.WHITE, (step % 2 == 0) ? 0.12 : 0.3));
			double top = 500 + step * 38;
			pen.fill(new Ellipse2D.Double(-500 + step * 60, top, WIDTH + 900, 420));
		}
	}

	private static void bridge(Graphics2D pen) {
		pen.setPaint(new Color(0x9fbfcb));
		pen.fill(new Rectangle2D.Double(0, 620, WIDTH, HEIGHT));
		pen.setPaint(new Color(0xe9e4d8));
		pen.fill(new Rectangle2D.Double(0, 500, WIDTH, 44));
		for (int x = 110; x < WIDTH; x += 240) {
			pen.fill(new Rectangle2D.Double(x, 540, 36, 150));
		}
	}

	private static void row(Graphics2D pen, Random chance, int narrowest, int tallest) {
		int[] walls = { 0xf3ead9, 0xe6d3b8, 0xd9c2a0, 0xeee6da };
		for (int x = 40; x < WIDTH - 60;) {
			int wide = narrowest + chance.nextInt(70);
			int tall = tallest - chance.nextInt(60);
			pen.setPaint(new Color(walls[chance.nextInt(walls.length)]));
			pen.fill(new Rectangle2D.Double(x, 660 - tall, wide, tall));
			pen.setPaint(new Color(0x7c3a32));
			var roof = new Path2D.Double();
			roof.moveTo(x - 12, 660 - tall);
			roof.lineTo(x + wide / 2.0, 616 - tall);
			roof.lineTo(x + wide + 12, 660 - tall);
			roof.closePath();
			pen.fill(roof);
			windows(pen, x, wide, 660 - tall);
			x += wide + 18;
		}
		pen.setPaint(new Color(0x8f8676));
		pen.fill(new Rectangle2D.Double(0, 660, WIDTH, 90));
	}

	private static void windows(Graphics2D pen, int x, int wide, int top) {
		pen.setPaint(new Color(0xf2c86b));
		for (int across = x + 18; across < x + wide - 30; across += 44) {
			for (int down = top + 24; down < 620; down += 56) {
				pen.fill(new Rectangle2D.Double(across, down, 24, 30));
			}
		}
	}

	private static void chart(Graphics2D pen, Random chance) {
		pen.setPaint(Color.WHITE);
		pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		pen.setPaint(new Color(0xdfe2e6));
		for (int y = 110; y <= 630; y += 104) {
			pen.fill(new Rectangle2D.Double(100, y, 1000, 2));
		}
		for (int bar = 0; bar < 10; bar++) {
			double tall = 150 + bar * 28 + chance.nextInt(90);
			pen.setPaint(mixed(new Color(0x0f4c94), Color.WHITE, (bar == 9) ? 0 : 0.35));
			pen.fill(new Rectangle2D.Double(128 + bar * 98, 632 - tall, 58, tall));
		}
		pen.setPaint(new Color(0x1d2126));
		pen.fill(new Rectangle2D.Double(100, 630, 1000, 4));
	}

	private static Color mixed(Color one, Color other, double share) {
		return new Color(part(one.getRed(), other.getRed(), share), part(one.getGreen(), other.getGreen(), share),
				part(one.getBlue(), other.getBlue(), share));
	}

	private static int part(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * Math.clamp(share, 0, 1));
	}

	private static byte[] png(BufferedImage image) {
		var out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return out.toByteArray();
	}

	/** What stands in front of the hills. */
	private enum Front {

		RIVER, TERRACES, STALLS, HOUSES, BRIDGE

	}

	/** Colours and front of a landscape. */
	private record Scene(int sky, int light, int hill, Front front) {
	}

}
