package org.yichuang.statistics;

import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure that comes with the program has a name that people understand. */
class FigureWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "statistics", "statistics_en" })
	void everyFigureHasAName(String file) throws Exception {
		var words = words(file);
		assertThat(codes()).hasSizeGreaterThan(40)
			.allSatisfy((code) -> assertThat(words.getProperty("statistics.figure." + code)).as(code).isNotBlank());
	}

	@Test
	void noTwoFiguresHaveTheSameName() throws Exception {
		var words = words("statistics");
		assertThat(codes().stream().map((code) -> words.getProperty("statistics.figure." + code)))
			.doesNotHaveDuplicates();
	}

	private static Properties words(String file) throws Exception {
		return PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("messages/" + file + ".properties"), "UTF-8"));
	}

	private static List<String> codes() {
		var yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("statistics/figures.yaml"));
		var all = java.util.Objects.requireNonNull(yaml.getObject());
		return all.stringPropertyNames()
			.stream()
			.filter((name) -> name.endsWith(".code"))
			.map(all::getProperty)
			.toList();
	}

}
