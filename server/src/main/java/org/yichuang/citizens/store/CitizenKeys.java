package org.yichuang.citizens.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.platform.Boxes;
import org.yichuang.platform.Home;
import org.yichuang.platform.KeyFile;

/**
 * 个人中心密钥 — keyed digests under which contacts, codes and sessions are found again, with a
 * key under {@code <home>/keys}: a copy of the database does not even tell whether a
 * number is in it. The database knows the key's fingerprint, so that a lost or foreign
 * key file is noticed at start, before everybody is taken for somebody new.
 */
@Component
public class CitizenKeys {

	private static final int KEY = 32;

	private static final int SECRET = 32;

	private final SecretKeySpec key;

	CitizenKeys(Home home, JdbcClient jdbc) {
		var file = home.folder("keys").resolve("citizens.key");
		var known = fingerprint(jdbc);
		if (known.isPresent() && !Files.exists(file)) {
			throw foreign(file);
		}
		this.key = new SecretKeySpec(KeyFile.read(file, KEY), "HmacSHA256");
		var own = text("fingerprint", "");
		jdbc.sql("insert into citizens_key (fingerprint) values (:own) on conflict do nothing")
			.param("own", own)
			.update();
		if (!fingerprint(jdbc).filter(own::equals).isPresent()) {
			throw foreign(file);
		}
	}

	private static Optional<String> fingerprint(JdbcClient jdbc) {
		return jdbc.sql("select fingerprint from citizens_key").query(String.class).optional();
	}

	private static IllegalStateException foreign(Path file) {
		return new IllegalStateException("The key file " + file
				+ " is missing or belongs to another database; without it no citizen finds their account again."
				+ " Put the folder keys of the backup back. 缺少个人中心密钥文件，或密钥与数据库不符，请从备份恢复 keys 目录。");
	}

	/**
	 * Returns the digest of a text.
	 * @param purpose what it is for; digests for different purposes cannot be compared
	 */
	public byte[] digest(String purpose, String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException(cause);
		}
	}

	/** Returns the digest as text for pages. */
	public String text(String purpose, String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(purpose, text));
	}

	/** Says whether a text has a digest, in a time that does not depend on it. */
	public boolean isDigest(byte[] digest, String purpose, String text) {
		return MessageDigest.isEqual(digest, digest(purpose, text));
	}

	/** Returns a fresh secret for a cookie. */
	public static String secret() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Boxes.random(SECRET));
	}

}
