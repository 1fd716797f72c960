package org.yichuang.platform;

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
public final class DataFile {

	private DataFile() {
	}

	/**
	 * Returns a list.
	 * @param file on the class path
	 * @param key under which the list stands
	 * @param type a record whose components are named like the list's keys
	 * @throws IllegalStateException if there is no such list
	 */
	public static <T> List<T> list(String file, String key, Class<T> type) {
		try {
			var sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load(file, new ClassPathResource(file)).forEach(sources::addLast);
			return new Binder(ConfigurationPropertySources.from(sources)).bind(key, Bindable.listOf(type))
				.orElseThrow(() -> new IllegalStateException(file + " has no list " + key));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
