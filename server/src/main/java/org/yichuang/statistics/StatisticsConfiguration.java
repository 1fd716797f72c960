package org.yichuang.statistics;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yichuang.statistics.usecase.BringDefinitions;

/** Sets up the room: the figures and quotas that the program brings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatisticsSettings.class)
class StatisticsConfiguration {

	@Bean
	@Lazy(false)
	SmartInitializingSingleton builtInFigures(BringDefinitions bring) {
		return bring::bring;
	}

}
