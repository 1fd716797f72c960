package org.yichuang.organisation.signin.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.platform.Boxes;
import org.yichuang.platform.Home;
import org.yichuang.platform.KeyFile;

/**
 * 密钥盒 — encrypts the secrets of second factors (SM4-GCM) with a key that lies in the home
 * folder and not in the database, so that a copy of the database alone gives nothing
 * away.
 */
@Component
public class SecretBox {

	private static final int KEY_BYTES = 16;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final Home home;

	public SecretBox(Home home) {
		this.home = home;
	}

	/** Encrypts for one account; the result cannot be used for another. */
	public byte[] lock(AccountId account, byte[] secret) {
		var nonce = random(NONCE_BYTES);
		var locked = run(true, account, nonce, secret);
		return ByteBuffer.allocate(NONCE_BYTES + locked.length).put(nonce).put(locked).array();
	}

	/**
	 * Decrypts for the same account.
	 * @throws IllegalStateException if the key is another one or the bytes were touched
	 */
	public byte[] open(AccountId account, byte[] box) {
		return run(false, account, Arrays.copyOf(box, NONCE_BYTES), Arrays.copyOfRange(box, NONCE_BYTES, box.length));
	}

	/** Returns fresh random bytes. */
	public byte[] random(int count) {
		return Boxes.random(count);
	}

	private byte[] run(boolean encrypt, AccountId account, byte[] nonce, byte[] input) {
		var cipher = GCMBlockCipher.newInstance(new SM4Engine());
		cipher.init(encrypt, new AEADParameters(new KeyParameter(key()), TAG_BITS, nonce,
				account.toString().getBytes(StandardCharsets.US_ASCII)));
		var output = new byte[cipher.getOutputSize(input.length)];
		int length = cipher.processBytes(input, 0, input.length, output, 0);
		try {
			cipher.doFinal(output, length);
		}
		catch (InvalidCipherTextException cause) {
			throw new IllegalStateException("the key file does not fit this database", cause);
		}
		return output;
	}

	private byte[] key() {
		return KeyFile.read(this.home.folder("keys").resolve("sign-in.key"), KEY_BYTES);
	}

}
