package org.yichuang.files;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yichuang.files.spi.VirusCheck;
import org.yichuang.files.store.Clamd;

/** Sets up the limits and, where an address is given, the virus scanner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {

	@Bean
	@ConditionalOnProperty("yichuang.files.clamd")
	VirusCheck clamd(FilesSettings settings) {
		return new Clamd(String.valueOf(settings.clamd()));
	}

}
