package org.yichuang.publishing.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import freemarker.cache.TemplateLoader;
import org.jspecify.annotations.Nullable;

/** 模板来源 — the only files that templates can reach: those of their theme, from memory. */
final class ThemeTemplates implements TemplateLoader {

	private static final String ENDING = ".ftlh";

	private final Map<String, byte[]> files;

	private final Set<String> saved;

	ThemeTemplates(Map<String, byte[]> files, Set<String> saved) {
		this.files = files;
		this.saved = saved;
	}

	@Override
	public @Nullable Object findTemplateSource(String name) {
		return (name.endsWith(ENDING) && this.files.containsKey(name)) ? name : null;
	}

	@Override
	public long getLastModified(Object source) {
		return 0;
	}

	@Override
	public Reader getReader(Object source, String encoding) throws IOException {
		var text = new String(this.files.get((String) source), StandardCharsets.UTF_8);
		if (this.saved.contains(source)) {
			TemplateRules.check((String) source, text);
		}
		return new StringReader(text);
	}

	@Override
	public void closeTemplateSource(Object source) {
	}

}
