package org.yichuang.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** 数据文件 — lists that the program brings as YAML, read into records. */
final class DataFile {

	private DataFile() {
	}

	static <T> List<T> list(String file, String key, Class<T> type) {
		try {
			var sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load(file, new ClassPathResource(file)).forEach(sources::addLast);
			return new Binder(ConfigurationPropertySources.from(sources)).bind(key, Bindable.listOf(type)).get();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
