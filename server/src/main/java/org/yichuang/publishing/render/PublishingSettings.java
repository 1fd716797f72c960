package org.yichuang.publishing.render;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 发布设置.
 *
 * @param scheme what public addresses start with: {@code http} or {@code https}
 * @param port the public port; 80 and 443 are left out of addresses
 * @param demo whether every page says that it is a demonstration
 * @param renderTime how long one page may take to render; one that took longer is tried
 * again later
 * @param renderOutput how many characters one page may have
 * @param renderMemory how many bytes rendering one page may allocate
 * @param guardPause how long the tamper guard rests between two pages
 */
@ConfigurationProperties("yichuang.publishing")
public record PublishingSettings(@DefaultValue("http") String scheme, @DefaultValue("8080") int port,
		@DefaultValue("false") boolean demo, @DefaultValue("5s") Duration renderTime,
		@DefaultValue("2000000") int renderOutput, @DefaultValue("256000000") long renderMemory,
		@DefaultValue("20ms") Duration guardPause) {

	/** Returns the address of a host: scheme, name, and port where it is needed. */
	public String address(String host) {
		boolean usual = this.port == ("https".equals(this.scheme) ? 443 : 80);
		return this.scheme + "://" + host + (usual ? "" : ":" + this.port);
	}

}
