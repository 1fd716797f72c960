package org.yichuang.platform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 加密 — AES-GCM with a fresh nonce before the text, bound to what it belongs to. Whatever
 * the program seals with a key of its own, it seals here.
 */
public final class Boxes {

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final int KEY = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Boxes() {
	}

	/** Returns a fresh key. */
	public static SecretKey freshKey() {
		return new SecretKeySpec(random(KEY), "AES");
	}

	/** Returns fresh random bytes. */
	public static byte[] random(int count) {
		var bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/**
	 * Encrypts.
	 * @param owner what it belongs to; it opens for nothing else. Empty for nothing
	 */
	public static byte[] lock(SecretKey key, byte[] owner, byte[] clear) {
		try {
			var nonce = random(NONCE);
			var locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(clear);
			return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException(cause);
		}
	}

	/**
	 * Decrypts.
	 * @throws GeneralSecurityException if it was touched, belongs to something else, or
	 * the key is another one
	 */
	public static byte[] open(SecretKey key, byte[] owner, byte[] box) throws GeneralSecurityException {
		if (box.length < NONCE + TAG_BITS / Byte.SIZE) {
			throw new GeneralSecurityException("too short");
		}
		var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, NONCE), owner);
		return cipher.doFinal(box, NONCE, box.length - NONCE);
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] owner) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(owner);
		return cipher;
	}

}
