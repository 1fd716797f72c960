package org.yichuang.frontdoor;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 门户前台设置.
 *
 * @param port the public port; 0 takes any that is free
 * @param address the address to listen on; `::` means all, of both kinds
 * @param portalHosts further host names that mean the portal
 * @param trustedProxies addresses or networks (`10.0.0.0/8`) of front servers of your
 * own, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed; they must pass
 * `Host` on
 * @param tls encryption by the program itself; without it a front server of your own does
 * it
 * @param pageMemory how many megabytes of pages are kept in memory
 */
@ConfigurationProperties("yichuang")
public record FrontSettings(@DefaultValue("8080") int port, @DefaultValue("::") String address,
		@DefaultValue List<String> portalHosts, @DefaultValue List<String> trustedProxies, @DefaultValue Tls tls,
		@DefaultValue("128") int pageMemory) {

	/**
	 * 传输加密.
	 *
	 * @param certificate PEM file with the certificate and those that vouch for it
	 * @param key PEM file with its private key
	 */
	public record Tls(@Nullable Path certificate, @Nullable Path key) {

		/** Says whether both files are named. */
		public boolean isOn() {
			return this.certificate != null && this.key != null;
		}

	}

}
