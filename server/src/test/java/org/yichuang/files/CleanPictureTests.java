package org.yichuang.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yichuang.files.model.CleanPicture;
import org.yichuang.files.model.FileType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pictures lose what they tell about place and device, and keep every pixel. */
class CleanPictureTests {

	@Test
	void takesPlaceAndCommentsOutOfAJpegAndKeepsItsPixels() throws Exception {
		var clean = CleanPicture.of(FileType.JPEG, SampleFiles.talkativeJpeg(1));
		assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS").doesNotContain("Exif");
		assertThat(clean.width()).isEqualTo(40);
		assertThat(clean.bytes()).isEqualTo(CleanPicture.of(FileType.JPEG, SampleFiles.picture("jpg", 40, 20)).bytes());
		assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getHeight()).isEqualTo(20);
	}

	@Test
	void remembersWhichWayIsUp() throws Exception {
		var clean = CleanPicture.of(FileType.JPEG, SampleFiles.talkativeJpeg(6));
		assertThat(clean.width()).isEqualTo(20);
		assertThat(clean.height()).isEqualTo(40);
		assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS").contains("Exif");
		assertThat(CleanPicture.of(FileType.JPEG, clean.bytes()).bytes()).isEqualTo(clean.bytes());
	}

	@Test
	void takesTextsOutOfAPng() throws Exception {
		var clean = CleanPicture.of(FileType.PNG, SampleFiles.talkativePng(4, 4));
		assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
		assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth()).isEqualTo(4);
	}

	@Test
	void seesHowLargeAPictureClaimsToBeWithoutUnpackingIt() throws Exception {
		assertThat(CleanPicture.of(FileType.PNG, SampleFiles.talkativePng(60_000, 60_000)).pixels())
			.isEqualTo(3_600_000_000L);
	}

	@Test
	void keepsAGif() throws Exception {
		var clean = CleanPicture.of(FileType.GIF, SampleFiles.picture("gif", 7, 9));
		assertThat(clean.height()).isEqualTo(9);
		assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth()).isEqualTo(7);
	}

	@Test
	void takesExifOutOfAWebpAndKeepsTheRest() throws Exception {
		var head = "RIFF\u0036\0\0\0WEBPVP8X\n\0\0\0\u0008\0\0\0\u0003\0\0\u0004\0\0VP8L\u0006\0\0\0\u002f\u0003\0\u0001\0\0";
		var webp = (head + "EXIF\u0004\0\0\0GPS.").getBytes(StandardCharsets.ISO_8859_1);
		webp[4] = (byte) (webp.length - 8);
		var clean = CleanPicture.of(FileType.WEBP, webp);
		assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS").contains("VP8L");
		assertThat(clean.width()).isEqualTo(4);
		assertThat(clean.height()).isEqualTo(5);
	}

	@ParameterizedTest
	@EnumSource(value = FileType.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
	void refusesDamagedPicturesAndNeverFailsOtherwise(FileType type) {
		var whole = switch (type) {
			case JPEG -> SampleFiles.talkativeJpeg(3);
			case PNG -> SampleFiles.talkativePng(4, 4);
			default -> SampleFiles.picture("gif", 7, 9);
		};
		assertThatExceptionOfType(CleanPicture.BrokenPicture.class)
			.isThrownBy(() -> CleanPicture.of(type, Arrays.copyOf(whole, 30)));
		var random = new Random(7);
		for (int round = 0; round < 3_000; round++) {
			var hurt = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
			hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
			survives(type, hurt);
		}
	}

	private static void survives(FileType type, byte[] bytes) {
		try {
			assertThat(CleanPicture.of(type, bytes).width()).isPositive();
		}
		catch (CleanPicture.BrokenPicture refused) {
			assertThat(refused).hasMessageNotContaining("null");
		}
	}

}
