package org.yichuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of a test run a home folder and an empty database of
 * its own, on one embedded PostgreSQL for the whole run. Registered in
 * {@code META-INF/spring.factories}.
 */
public class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context.getEnvironment().containsProperty("yichuang.test.own-home")) {
			return;
		}
		var database = TestDatabases.create();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test-home",
					Map.of("yichuang.port", "0", "yichuang.home", folder().toString(), "yichuang.database.url",
							database.url(), "yichuang.database.user", database.user(), "yichuang.database.password",
							database.password(), "yichuang.database.connections", "8")));
	}

	private static Path folder() {
		try {
			return Files.createDirectories(Path.of("target", "test-homes", UUID.randomUUID().toString()));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
