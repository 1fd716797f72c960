package org.yichuang.organisation.signin.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.signin.store.SecretBox;
import org.yichuang.platform.Home;

/**
 * 初始化码 — whoever can read it on the machine may open the first administrators. It lies in
 * a file that only the program's own user can read, as long as there is no account.
 */
@Component
public class SetUpCode {

	private static final int BYTES = 10;

	private final Home home;

	private final SecretBox box;

	SetUpCode(Home home, SecretBox box) {
		this.home = home;
		this.box = box;
	}

	/** Returns the file. */
	public Path file() {
		return this.home.folder().resolve("first-administrator-code");
	}

	/** Returns the code, made if there is none yet. */
	public String get() {
		try {
			Files.createDirectories(this.home.folder());
			var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
			Files.createFile(file(), own);
			Files.writeString(file(), HexFormat.of().formatHex(this.box.random(BYTES)));
			return read();
		}
		catch (FileAlreadyExistsException known) {
			return read();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Says whether this is the code. */
	boolean is(String given) {
		var code = read();
		return !code.isEmpty() && MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII),
				given.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
	}

	/** Throws the code away. */
	void forget() {
		try {
			Files.deleteIfExists(file());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private String read() {
		try {
			return Files.readString(file()).strip();
		}
		catch (NoSuchFileException none) {
			return "";
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
