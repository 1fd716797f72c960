package org.yichuang.citizens.usecase;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizensSettings;

/**
 * 统一身份认证 — the identity provider as OpenID Connect describes it: authorisation code with
 * PKCE, state and nonce; tokens signed with the provider's own keys only. What it says of
 * itself is asked anew every hour.
 */
@Component
class IdentityProvider {

	private static final int PATIENCE = 5_000;

	private static final int LARGEST = 1 << 20;

	private static final Duration FRESH = Duration.ofHours(1);

	/** Nothing that the client's secret could sign, and nothing unsigned. */
	private static final Set<JWSAlgorithm> SIGNED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
			JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

	private final CitizensSettings.Identity settings;

	private final Clock clock;

	private volatile @Nullable Known known;

	IdentityProvider(CitizensSettings settings, Clock clock) {
		this.settings = settings.identity();
		this.clock = clock;
	}

	/**
	 * Returns the address at which somebody signs in there, each time anew: whoever sits
	 * down at the same computer next finds no session of the provider.
	 */
	URI question(Asked asked, URI back) throws IOException, GeneralException {
		return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client(), back)
			.endpointURI(known().metadata().getAuthorizationEndpointURI())
			.state(new State(asked.state()))
			.nonce(new Nonce(asked.nonce()))
			.prompt(new Prompt(Prompt.Type.LOGIN))
			.codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256)
			.build()
			.toURI();
	}

	/** Returns by what the provider knows somebody who came back with a code. */
	String subject(String code, Asked asked, URI back)
			throws IOException, GeneralException, BadJOSEException, JOSEException {
		var provider = known();
		var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(asked.verifier()));
		var request = new TokenRequest.Builder(provider.metadata().getTokenEndpointURI(), authentication(provider),
				grant)
			.build()
			.toHTTPRequest();
		request.setConnectTimeout(PATIENCE);
		request.setReadTimeout(PATIENCE);
		request.setFollowRedirects(false);
		var response = OIDCTokenResponseParser.parse(request.send());
		if (!(response instanceof OIDCTokenResponse said)) {
			throw new GeneralException("The provider refuses the code");
		}
		JWT token = said.getOIDCTokens().getIDToken();
		return provider.validator().validate(token, new Nonce(asked.nonce())).getSubject().getValue();
	}

	/** Says whether an issuer that an answer names is the provider. */
	boolean isIssuer(String issuer) {
		return issuer.equals(this.settings.issuer());
	}

	private ClientAuthentication authentication(Known provider) {
		var methods = provider.metadata().getTokenEndpointAuthMethods();
		boolean posts = methods != null && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
				&& methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
		var secret = new Secret(this.settings.clientSecret());
		return posts ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
	}

	private ClientID client() {
		return new ClientID(this.settings.clientId());
	}

	private Known known() throws IOException, GeneralException {
		var before = this.known;
		if (before != null && this.clock.instant().isBefore(before.at().plus(FRESH))) {
			return before;
		}
		var issuer = new Issuer(String.valueOf(this.settings.issuer()));
		var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
		var keys = JWKSourceBuilder
			.<SecurityContext>create(metadata.getJWKSetURI().toURL(),
					new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
			.refreshAheadCache(false)
			.build();
		var fresh = new Known(metadata,
				new IDTokenValidator(issuer, client(), new JWSVerificationKeySelector<>(SIGNED, keys), null),
				this.clock.instant());
		this.known = fresh;
		return fresh;
	}

	/**
	 * What is known of the provider.
	 *
	 * @param metadata what it says of itself
	 * @param validator checks its tokens
	 * @param at when it was asked
	 */
	private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant at) {
	}

	/**
	 * What a browser took along.
	 *
	 * @param state comes back with the answer
	 * @param nonce comes back in the token
	 * @param verifier proves that who fetches the token is who asked
	 */
	record Asked(String state, String nonce, String verifier) {

		/** Secrets are not written into logs. */
		@Override
		public String toString() {
			return "Asked";
		}

	}

}
