package org.yichuang.platform;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 底座设置.
 *
 * @param home the home folder
 * @param database an external database; without an address the embedded one is used
 * @param jobs whether this process runs background jobs (operators' commands do not)
 * @param rehearsal how far the clock goes ahead of the real time, to rehearse what comes
 * days later; never on a system that serves the public
 */
@ConfigurationProperties("yichuang")
public record PlatformSettings(@DefaultValue("var") Path home, @DefaultValue DatabaseSettings database,
		@DefaultValue("true") boolean jobs, @DefaultValue("0s") Duration rehearsal) {

	/**
	 * 外部数据库.
	 *
	 * @param url JDBC address, absent for the embedded database
	 * @param user role
	 * @param password the role's password
	 * @param connections how many connections this process opens at the most
	 */
	public record DatabaseSettings(@Nullable String url, @DefaultValue("yichuang") String user,
			@DefaultValue("") String password, @DefaultValue("24") int connections) {
	}

}
