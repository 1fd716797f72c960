package org.yichuang.annualreports;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Sets up the room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnnualReportsSettings.class)
class AnnualReportsConfiguration {

}
