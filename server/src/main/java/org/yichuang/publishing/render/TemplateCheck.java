package org.yichuang.publishing.render;

import java.io.IOException;
import java.util.List;

import freemarker.core.ParseException;

import org.springframework.stereotype.Component;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.sitegroup.spi.ThemeFileCheck;

/** 模板检查 — reads a template as publishing would, before it is saved. */
@Component
class TemplateCheck implements ThemeFileCheck {

	private final Themes themes;

	TemplateCheck(Themes themes) {
		this.themes = themes;
	}

	@Override
	public List<Fault> faults(String theme, String path, String text) {
		if (!path.endsWith(".ftlh")) {
			return List.of();
		}
		try {
			this.themes.with(theme, path, text).templates().getTemplate(path);
			return List.of();
		}
		catch (TemplateFault fault) {
			return List.of(new Fault(fault.line(), fault.reason()));
		}
		catch (ParseException fault) {
			return List.of(new Fault(fault.getLineNumber(), fault.getEditorMessage()));
		}
		catch (IOException | RuntimeException fault) {
			return List.of(new Fault(0, String.valueOf(fault.getMessage())));
		}
	}

}
