package org.yichuang.intake.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.platform.Boxes;

/**
 * 令牌 — short texts that pages carry for us: encrypted, bound to one purpose, good until a
 * moment. Nothing is kept for them here.
 */
@Component
public class Tokens {

	private static final int LONGEST = 8_000;

	private final KeyRing keys;

	private final Clock clock;

	Tokens(KeyRing keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/** Returns fresh random bytes as text for addresses. */
	public String random(int bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Boxes.random(bytes));
	}

	/**
	 * Makes a token.
	 * @param purpose what it is for; it opens for nothing else
	 * @param life how long it is good for
	 */
	public String seal(String purpose, String text, Duration life) {
		var key = this.keys.current();
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		var clear = ByteBuffer.allocate(Long.BYTES + bytes.length)
			.putLong(this.clock.instant().plus(life).toEpochMilli())
			.put(bytes);
		var box = Boxes.lock(key.tokens(), owner(purpose), clear.array());
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(Integer.BYTES + box.length).putInt(key.id()).put(box).array());
	}

	/** Returns what a token says, if it is ours, for this purpose, and still good. */
	public Optional<String> open(String purpose, String token) {
		if (token.isEmpty() || token.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			var all = Base64.getUrlDecoder().decode(token);
			if (all.length <= Integer.BYTES) {
				return Optional.empty();
			}
			int id = ByteBuffer.wrap(all).getInt();
			var key = this.keys.find(id);
			if (key.isEmpty()) {
				return Optional.empty();
			}
			var clear = ByteBuffer.wrap(
					Boxes.open(key.get().tokens(), owner(purpose), Arrays.copyOfRange(all, Integer.BYTES, all.length)));
			boolean good = this.clock.instant().isBefore(Instant.ofEpochMilli(clear.getLong()));
			return good ? Optional.of(StandardCharsets.UTF_8.decode(clear).toString()) : Optional.empty();
		}
		catch (IllegalArgumentException | GeneralSecurityException notOurs) {
			return Optional.empty();
		}
	}

	private static byte[] owner(String purpose) {
		return purpose.getBytes(StandardCharsets.UTF_8);
	}

}
