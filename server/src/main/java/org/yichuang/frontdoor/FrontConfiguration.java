package org.yichuang.frontdoor;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Sets up the public side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontSettings.class)
class FrontConfiguration {

}
