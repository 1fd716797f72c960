package org.yichuang.catalogue;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yichuang.catalogue.usecase.BringSchemes;

/** Sets up the room: the schemes that the program brings. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	@Lazy(false)
	SmartInitializingSingleton builtInSchemes(BringSchemes bring) {
		return bring::bring;
	}

}
