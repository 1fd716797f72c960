package org.yichuang.edge.json;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yichuang.kernel.Id;

import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** Typed ids are plain strings in JSON. */
@Configuration(proxyBeanMethods = false)
class KernelJson {

	@Bean
	JacksonModule kernelValues() {
		return new SimpleModule("yichuang-kernel").addSerializer(Id.class, new IdSerializer())
			.setDeserializers(new IdDeserializers());
	}

}
