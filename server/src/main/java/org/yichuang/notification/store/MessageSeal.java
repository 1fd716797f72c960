package org.yichuang.notification.store;

import java.security.GeneralSecurityException;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.yichuang.notification.model.Message;
import org.yichuang.platform.Boxes;
import org.yichuang.platform.Home;
import org.yichuang.platform.KeyFile;

import tools.jackson.databind.json.JsonMapper;

/**
 * 消息加密 — seals addresses and texts with a key under {@code <home>/keys}, so that a copy
 * of the database tells nobody whom we wrote to and what.
 */
@Component
public class MessageSeal {

	private static final int KEY = 32;

	/** Messages belong to nothing else that could be mistaken for them. */
	private static final byte[] NO_OWNER = new byte[0];

	private final SecretKeySpec key;

	private final JsonMapper json;

	MessageSeal(Home home, JsonMapper json) {
		this.key = new SecretKeySpec(KeyFile.read(home.folder("keys").resolve("notification.key"), KEY), "AES");
		this.json = json;
	}

	/** Seals a message. */
	public byte[] seal(Message message) {
		return Boxes.lock(this.key, NO_OWNER, this.json.writeValueAsBytes(message));
	}

	/**
	 * Opens a sealed message.
	 * @throws IllegalStateException if it was changed, or sealed with another key
	 */
	public Message open(byte[] sealed) {
		try {
			return this.json.readValue(Boxes.open(this.key, NO_OWNER, sealed), Message.class);
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException("message cannot be opened", cause);
		}
	}

}
