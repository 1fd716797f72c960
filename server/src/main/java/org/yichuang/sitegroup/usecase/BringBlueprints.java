package org.yichuang.sitegroup.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yichuang.sitegroup.model.Blueprint;
import org.yichuang.sitegroup.store.BlueprintRows;
import org.yichuang.sitegroup.store.SitegroupJson;

/**
 * Brings in the blueprints that come with the program; those that staff have changed
 * stay.
 */
@Component
public class BringBlueprints {

	private final BlueprintRows blueprints;

	private final SitegroupJson json;

	private final Clock clock;

	BringBlueprints(BlueprintRows blueprints, SitegroupJson json, Clock clock) {
		this.blueprints = blueprints;
		this.json = json;
		this.clock = clock;
	}

	/** Brings them in; repeatable. */
	public void bring() {
		try {
			var files = new PathMatchingResourcePatternResolver().getResources("classpath:sitegroup/blueprints/*.yaml");
			for (var file : files) {
				this.blueprints.bring(read(file), this.clock.instant());
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Blueprint read(Resource file) throws IOException {
		try (var in = file.getInputStream()) {
			var plain = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(in);
			return this.json.convert(plain, Blueprint.class);
		}
	}

}
