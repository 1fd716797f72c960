package org.yichuang.organisation.signin.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.signin.model.PasswordPolicy;
import org.yichuang.organisation.signin.store.CredentialTable;

/** 口令 — hashes, compares, judges and stores passwords. */
@Component
public class Passwords {

	/** Each hash takes 19 MiB; a flood of sign-ins must not take all memory. */
	private static final int AT_ONCE = 4;

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int TEMPORARY_LENGTH = 14;

	private static final int LONGEST = 128;

	private final CredentialTable credentials;

	private final SignInSettings settings;

	private final Clock clock;

	private final PasswordPolicy policy;

	private final PasswordEncoder encoder = encoder();

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private volatile @Nullable String decoy;

	Passwords(CredentialTable credentials, SignInSettings settings, Clock clock) {
		this.credentials = credentials;
		this.settings = settings;
		this.clock = clock;
		this.policy = new PasswordPolicy(settings.passwordLength(), settings.passwordKinds(), common());
	}

	/** Says whether a password is the one that was hashed. */
	public boolean matches(String password, String hash) {
		return password.length() <= LONGEST && inTurn(() -> this.encoder.matches(password, hash));
	}

	/** Takes as long as {@link #matches} where there is nothing to compare with. */
	public void pretend(String password) {
		var known = this.decoy;
		if (known == null) {
			known = inTurn(() -> this.encoder.encode("decoy"));
			this.decoy = known;
		}
		matches(password, known);
	}

	/**
	 * Sets a password that the holder chose.
	 * @throws Invalid if it is not good enough
	 */
	public void choose(Account account, String password, boolean mustChange) {
		var faults = new ArrayList<>(this.policy.faults(password, account.loginName()));
		if (faults.isEmpty() && isRecent(account, password)) {
			faults.add(Refusal.of(SignInProblems.PASSWORD_RECENT, this.settings.passwordHistory()));
		}
		Invalid.unlessEmpty(faults.stream().map((fault) -> new Invalid.FieldFault("password", fault)).toList());
		set(account, password, mustChange);
	}

	/** Sets a password that only opens the way to the holder's own; returns it. */
	public String setTemporary(Account account) {
		var password = temporary();
		set(account, password, true);
		return password;
	}

	private void set(Account account, String password, boolean mustChange) {
		this.credentials.setPassword(account.id(), inTurn(() -> this.encoder.encode(password)), mustChange,
				this.clock.instant());
	}

	private boolean isRecent(Account account, String password) {
		return this.credentials.history(account.id(), this.settings.passwordHistory())
			.stream()
			.anyMatch((hash) -> matches(password, hash));
	}

	/** Returns a random password for a first sign-in. */
	public static String temporary() {
		var letters = new SecureRandom().ints(TEMPORARY_LENGTH, 0, LETTERS.length())
			.mapToObj((index) -> LETTERS.substring(index, index + 1))
			.collect(Collectors.joining());
		return letters + "-Y1";
	}

	private <T> T inTurn(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	/** Argon2id with OWASP's parameters: 19 MiB, two passes, one lane. */
	private static PasswordEncoder encoder() {
		return new DelegatingPasswordEncoder("argon2id-19m-2-1",
				Map.of("argon2id-19m-2-1", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
	}

	private static Set<String> common() {
		try {
			var text = new ClassPathResource("organisation/common-passwords.txt")
				.getContentAsString(StandardCharsets.UTF_8);
			return List.of(text.split("\\R"))
				.stream()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
