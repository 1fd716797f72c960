package org.yichuang.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * 主密钥 — one key file. Every use of it has a key of its own, made out of it, so that no
 * two uses can be played off against each other.
 */
public final class MasterKey {

	private static final String MAC = "HmacSHA256";

	private final int id;

	private final SecretKeySpec master;

	private final SecretKeySpec wrapping;

	private final SecretKeySpec codes;

	private final SecretKeySpec contents;

	private final SecretKeySpec tokens;

	private final SecretKeySpec texts;

	private final SecretKeySpec marks;

	MasterKey(int id, byte[] bytes) {
		this.id = id;
		this.master = new SecretKeySpec(bytes, MAC);
		this.wrapping = new SecretKeySpec(derive("wrapping"), "AES");
		this.codes = new SecretKeySpec(derive("codes"), MAC);
		this.contents = new SecretKeySpec(derive("contents"), MAC);
		this.tokens = new SecretKeySpec(derive("tokens"), "AES");
		this.texts = new SecretKeySpec(derive("texts"), "AES");
		this.marks = new SecretKeySpec(derive("marks"), MAC);
	}

	/** Its number, as rows name it. */
	public int id() {
		return this.id;
	}

	/** Returns what query codes are made of. */
	public byte[] codeBytes(String text) {
		return mac(this.codes, "made:" + text);
	}

	/** Returns the digest of a query code. */
	public byte[] codeDigest(String text) {
		return mac(this.codes, "digest:" + text);
	}

	/** Returns the digest of contents, worth nothing without the key. */
	public byte[] contentDigest(String text) {
		return mac(this.contents, text);
	}

	/** Returns the mark of a sender, worth nothing without the key. */
	public byte[] senderMark(String text) {
		return mac(this.marks, text);
	}

	/** The key that wraps the keys of submissions. */
	SecretKey wrapping() {
		return this.wrapping;
	}

	/** The key of tokens that pages carry. */
	SecretKey tokens() {
		return this.tokens;
	}

	/** The key of single texts that other rooms keep. */
	SecretKey texts() {
		return this.texts;
	}

	/** Says which key this is without telling anything about it. */
	String fingerprint() {
		return HexFormat.of().formatHex(derive("fingerprint"), 0, 8);
	}

	private byte[] derive(String purpose) {
		return mac(this.master, "yichuang intake " + purpose);
	}

	private static byte[] mac(SecretKeySpec key, String text) {
		try {
			var mac = Mac.getInstance(MAC);
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
