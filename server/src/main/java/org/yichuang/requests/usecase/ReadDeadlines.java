package org.yichuang.requests.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import org.yichuang.casework.Allowance;
import org.yichuang.requests.model.Deadline;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;

/** Reads the deadlines that come with the program. */
@Configuration(proxyBeanMethods = false)
public class ReadDeadlines {

	private static final String FILE = "requests/deadlines.yaml";

	/** Returns them as the file has them. */
	@Bean
	public Deadlines requestDeadlines() {
		try {
			var sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)).forEach(sources::addLast);
			var lines = new Binder(ConfigurationPropertySources.from(sources))
				.bind("deadlines", Bindable.listOf(Line.class))
				.get();
			return new Deadlines(lines.stream().map(Line::deadline).toList());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** A line of the file. */
	record Line(DeadlineKind kind, int amount, Allowance.Unit unit, String article, String source,
			Deadline.Sureness sureness, LocalDate from) {

		Deadline deadline() {
			return new Deadline(this.kind, new Allowance(this.amount, this.unit), this.article, this.source,
					this.sureness, this.from);
		}

	}

}
