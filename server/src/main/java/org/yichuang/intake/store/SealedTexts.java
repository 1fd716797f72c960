package org.yichuang.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.yichuang.platform.Boxes;
import org.yichuang.platform.TextSeal;

/**
 * 加密文本 — seals single texts of other rooms with a key made out of the key ring's current
 * one. What is kept names its key: {@code sealed:<key>:<base64>}.
 */
@Component
class SealedTexts implements TextSeal {

	private static final Pattern KEPT = Pattern.compile("sealed:(\\d{1,6}):([A-Za-z0-9_-]+)");

	private final KeyRing keys;

	SealedTexts(KeyRing keys) {
		this.keys = keys;
	}

	@Override
	public String seal(Object owner, String clear) {
		if (clear.isEmpty()) {
			return clear;
		}
		var key = this.keys.current();
		var box = Boxes.lock(key.texts(), bytes(owner.toString()), bytes(clear));
		return "sealed:" + key.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(box);
	}

	@Override
	public String open(Object owner, String kept) {
		var parts = KEPT.matcher(kept);
		if (!parts.matches()) {
			return kept;
		}
		try {
			var box = Base64.getUrlDecoder().decode(parts.group(2));
			var key = this.keys.get(Integer.parseInt(parts.group(1)));
			return new String(Boxes.open(key.texts(), bytes(owner.toString()), box), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException("A text of " + owner + " cannot be decrypted", cause);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
