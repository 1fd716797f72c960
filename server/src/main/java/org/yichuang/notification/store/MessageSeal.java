package org.yichuang.notification.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.yichuang.notification.model.Message;
import org.yichuang.platform.Home;

import tools.jackson.databind.json.JsonMapper;

/**
 * 消息加密 — seals addresses and texts by AES-GCM with a key under {@code <home>/keys}, so
 * that a copy of the database tells nobody whom we wrote to and what.
 */
@Component
public class MessageSeal {

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final int KEY = 32;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	private final JsonMapper json;

	MessageSeal(Home home, JsonMapper json) throws IOException {
		this.key = new SecretKeySpec(key(home.folder("keys").resolve("notification.key")), "AES");
		this.json = json;
	}

	/** Seals a message. */
	public byte[] seal(Message message) {
		var nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		var sealed = run(Cipher.ENCRYPT_MODE, nonce,
				this.json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8));
		var all = Arrays.copyOf(nonce, NONCE + sealed.length);
		System.arraycopy(sealed, 0, all, NONCE, sealed.length);
		return all;
	}

	/**
	 * Opens a sealed message.
	 * @throws IllegalStateException if it was changed, or sealed with another key
	 */
	public Message open(byte[] sealed) {
		var text = run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE),
				Arrays.copyOfRange(sealed, NONCE, sealed.length));
		return this.json.readValue(new String(text, StandardCharsets.UTF_8), Message.class);
	}

	private byte[] run(int mode, byte[] nonce, byte[] input) {
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException("message cannot be sealed or opened", cause);
		}
	}

	private byte[] key(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.readAllBytes(file);
		}
		var fresh = new byte[KEY];
		this.random.nextBytes(fresh);
		var part = Files.createTempFile(file.getParent(), "notification", ".part",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.write(part, fresh, StandardOpenOption.SYNC);
		try {
			// whole or not at all, and the first process wins
			Files.createLink(file, part);
		}
		catch (FileAlreadyExistsException another) {
			return Files.readAllBytes(file);
		}
		finally {
			Files.delete(part);
		}
		return fresh;
	}

}
