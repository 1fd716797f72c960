package org.yichuang.intake;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.yichuang.intake.model.ChallengePicture;
import org.yichuang.intake.store.Tokens;

/**
 * 人机验证 — a picture with digits and a sum in words: who cannot see the picture answers the
 * sum, either will do. Made here, asked of nobody else, good once.
 */
@Component
public class Challenges {

	private static final Duration LIFE = Duration.ofMinutes(15);

	private static final int REMEMBERED = 200_000;

	private static final String PURPOSE = "challenge";

	private static final String NUMERALS = "零一二三四五六七八九";

	private static final int LARGEST = 20;

	private static final int LONGEST = 20;

	private final Tokens tokens;

	private final SecureRandom random = new SecureRandom();

	private final Cache<String, Boolean> spent = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.expireAfterWrite(LIFE)
		.build();

	Challenges(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Makes a new one. */
	public Challenge next() {
		var digits = String.format("%05d", this.random.nextInt(100_000));
		int first = 1 + this.random.nextInt(LARGEST);
		int second = 1 + this.random.nextInt(LARGEST);
		var token = this.tokens.seal(PURPOSE, digits + " " + (first + second) + " " + this.tokens.random(9), LIFE);
		return new Challenge(token, words(first) + "加" + words(second) + "等于多少？");
	}

	/** Says whether an answer is right; a challenge is good for one right answer. */
	public boolean isAnswered(String token, String answer) {
		if (answer.length() > LONGEST) {
			return false;
		}
		var typed = Normalizer.normalize(answer, Normalizer.Form.NFKC).strip();
		return this.tokens.open(PURPOSE, token).filter((text) -> {
			var parts = text.split(" ");
			boolean right = typed.equals(parts[0]) || typed.equals(parts[1])
					|| typed.equals(words(Integer.parseInt(parts[1])));
			return right && this.spent.asMap().putIfAbsent(parts[2], true) == null;
		}).isPresent();
	}

	/** Draws the picture of a challenge. */
	public Optional<byte[]> picture(String token) {
		return this.tokens.open(PURPOSE, token).map((text) -> ChallengePicture.of(text.split(" ")[0], this.random));
	}

	/** A number up to 99 as people say it. */
	static String words(int number) {
		int tens = number / 10;
		int ones = number % 10;
		var ten = (tens == 0) ? "" : ((tens == 1) ? "" : NUMERALS.substring(tens, tens + 1)) + "十";
		return (ones == 0 && tens > 0) ? ten : ten + NUMERALS.charAt(ones);
	}

	/**
	 * 验证题 — what is asked.
	 *
	 * @param token carried by the page
	 * @param question the sum in words
	 */
	public record Challenge(String token, String question) {
	}

}
