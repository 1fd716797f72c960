package org.yichuang.sitegroup;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yichuang.sitegroup.usecase.BringBlueprints;

/** Sets up the room: its settings, and the blueprints that the program brings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SitesSettings.class)
class SitegroupConfiguration {

	@Bean
	@Lazy(false)
	SmartInitializingSingleton builtInBlueprints(BringBlueprints bring) {
		return bring::bring;
	}

}
