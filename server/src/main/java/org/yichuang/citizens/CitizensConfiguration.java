package org.yichuang.citizens;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Sets up the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CitizensSettings.class)
class CitizensConfiguration {

}
