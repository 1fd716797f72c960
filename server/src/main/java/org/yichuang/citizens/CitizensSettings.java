package org.yichuang.citizens;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 个人中心设置. Codes leave by mail where {@code spring.mail.host} is set, by short message
 * where {@code yichuang.notification.gateway} is.
 *
 * @param enabled whether citizens of this group of sites can have an account
 * @param code how long a code is good for
 * @param tries how often a code may be tried
 * @param codesPerAddress how many codes are sent to one telephone number or mail address
 * in an hour, asked for from one network address
 * @param codesPerDay how many codes are sent to one telephone number or mail address in a
 * day, from wherever they are asked for; some more to networks where it was proven before
 * @param codesPerNetwork how many codes one network address may ask for in an hour
 * @param codesAltogether how many codes are sent in an hour; from half of it on everybody
 * must show that they are no program
 * @param guesses how many wrong codes one network address may try in an hour
 * @param guessesPerAddress after how many wrong codes in a day, from everywhere, one
 * telephone number or mail address gets codes only where it was proven before
 * @param idle after which a session that is not used ends
 * @param session after which every session ends
 * @param keep after which an account that is not used is deleted
 * @param notice how long before that its holder is told
 * @param identity the identity provider, such as a province's
 */
@ConfigurationProperties("yichuang.citizens")
public record CitizensSettings(@DefaultValue("false") boolean enabled, @DefaultValue("10m") Duration code,
		@DefaultValue("5") int tries, @DefaultValue("5") int codesPerAddress, @DefaultValue("10") int codesPerDay,
		@DefaultValue("20") int codesPerNetwork, @DefaultValue("2000") int codesAltogether,
		@DefaultValue("30") int guesses, @DefaultValue("20") int guessesPerAddress, @DefaultValue("30m") Duration idle,
		@DefaultValue("12h") Duration session, @DefaultValue("1095d") Duration keep,
		@DefaultValue("30d") Duration notice, @DefaultValue Identity identity) {

	/**
	 * 统一身份认证 (OpenID Connect).
	 *
	 * @param issuer its address, exactly as its tokens say it; null for none
	 * @param clientId what it knows this program by
	 * @param clientSecret the secret shared with it
	 * @param label what readers know it by
	 */
	public record Identity(@Nullable String issuer, @DefaultValue("") String clientId,
			@DefaultValue("") String clientSecret, @DefaultValue("统一身份认证") String label) {

		/** Says whether there is one. */
		public boolean isOn() {
			return this.issuer != null && !this.issuer.isBlank() && !this.clientId.isBlank();
		}

	}

}
