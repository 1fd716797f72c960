package org.yichuang.intake.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture with digits. */
class ChallengePictureTests {

	@Test
	void drawsEveryDigitAndNoTwoAlike() throws IOException {
		var random = new Random(3);
		for (var digits : new String[] { "01234", "56789" }) {
			var first = ChallengePicture.of(digits, random);
			assertThat(first).isNotEqualTo(ChallengePicture.of(digits, random));
			var picture = ImageIO.read(new ByteArrayInputStream(first));
			assertThat(picture.getWidth()).isEqualTo(200);
			int dark = 0;
			for (int x = 0; x < picture.getWidth(); x++) {
				for (int y = 0; y < picture.getHeight(); y++) {
					dark += ((picture.getRGB(x, y) & 0xff) < 128) ? 1 : 0;
				}
			}
			assertThat(dark).isBetween(500, 6000);
		}
	}

}
