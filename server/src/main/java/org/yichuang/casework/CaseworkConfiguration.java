package org.yichuang.casework;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yichuang.casework.model.OfficeHours;

/** Reads this room's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseworkSettings.class)
class CaseworkConfiguration {

	@Bean
	OfficeHours officeHours(CaseworkSettings settings) {
		return OfficeHours.of(settings.officeHours());
	}

}
