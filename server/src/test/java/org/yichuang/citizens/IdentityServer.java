package org.yichuang.citizens;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A small identity provider on a real port: it checks client, address of return and PKCE,
 * and signs what it says. A test may have it lie.
 */
final class IdentityServer {

	static final String SECRET = "made-up-client-secret-of-some-length";

	/** What it says in its next token: null for the truth. */
	volatile Lie lie = Lie.NONE;

	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

	private final RSAKey key = key();

	private final RSAKey foreign = key();

	private final HttpServer server = start();

	/** Ways in which its answer may not be what was asked for. */
	enum Lie {

		NONE, NONCE, AUDIENCE, ISSUER, SIGNATURE, EXPIRED

	}

	String issuer() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Somebody signs in there; returns the query with which they come back. */
	String signIn(String question, String subject) {
		var asked = query(question.substring(question.indexOf('?') + 1));
		var code = UUID.randomUUID().toString();
		var kept = new ConcurrentHashMap<>(asked);
		kept.put("sub", subject);
		this.codes.put(code, kept);
		return "?code=" + code + "&state=" + asked.get("state");
	}

	private HttpServer start() {
		try {
			var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
			server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange, 200, """
					{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
					"jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
					"id_token_signing_alg_values_supported":["RS256"],
					"token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer())));
			server.createContext("/keys",
					(exchange) -> answer(exchange, 200, new JWKSet(this.key.toPublicJWK()).toString()));
			server.createContext("/token", this::token);
			server.start();
			return server;
		}
		catch (IOException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private void token(HttpExchange exchange) throws IOException {
		var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		var asked = this.codes.remove(form.getOrDefault("code", ""));
		var client = "Basic "
				+ Base64.getEncoder().encodeToString(("yichuang:" + SECRET).getBytes(StandardCharsets.US_ASCII));
		boolean fits = asked != null && client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
				&& asked.get("redirect_uri").equals(form.get("redirect_uri"))
				&& asked.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")));
		answer(exchange, fits ? 200 : 400,
				fits ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed(asked) + "\"}"
						: "{\"error\":\"invalid_grant\"}");
	}

	private String signed(Map<String, String> asked) {
		try {
			var now = Instant.now();
			var claims = new JWTClaimsSet.Builder()
				.issuer((this.lie == Lie.ISSUER) ? "http://somebody.example" : issuer())
				.audience((this.lie == Lie.AUDIENCE) ? "somebody" : "yichuang")
				.subject(asked.get("sub"))
				.issueTime(Date.from(now))
				.expirationTime(Date.from(now.plusSeconds((this.lie == Lie.EXPIRED) ? -600 : 300)))
				.claim("nonce", (this.lie == Lie.NONCE) ? "another" : asked.get("nonce"))
				.build();
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(),
					claims);
			token.sign(new RSASSASigner((this.lie == Lie.SIGNATURE) ? this.foreign : this.key));
			return token.serialize();
		}
		catch (JOSEException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static String challenge(String verifier) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(
						MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("1").generate();
		}
		catch (JOSEException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static Map<String, String> query(String text) {
		return Arrays.stream(text.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0],
					(pair) -> URLDecoder.decode((pair.length > 1) ? pair[1] : "", StandardCharsets.UTF_8)));
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		var bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
