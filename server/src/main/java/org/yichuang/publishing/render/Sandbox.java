package org.yichuang.publishing.render;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * 模板沙箱 — a FreeMarker that sees plain data only: no classes, no beans, no files, and
 * every loop can be interrupted.
 */
final class Sandbox extends Configuration {

	private final Set<Template> interruptible = ConcurrentHashMap.newKeySet();

	private Sandbox() {
		super(VERSION_2_3_35);
	}

	static Configuration configuration(TemplateLoader files) {
		var sandbox = new Sandbox();
		sandbox.setTemplateLoader(files);
		sandbox.setCacheStorage(new StrongCacheStorage());
		sandbox.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
		sandbox.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
		sandbox.setLocalizedLookup(false);
		sandbox.setDefaultEncoding("UTF-8");
		sandbox.setURLEscapingCharset("UTF-8");
		sandbox.setLocale(Locale.SIMPLIFIED_CHINESE);
		sandbox.setNumberFormat("computer");
		sandbox.setBooleanFormat("c");
		sandbox.setOutputFormat(HTMLOutputFormat.INSTANCE);
		close(sandbox);
		return sandbox;
	}

	private static void close(Configuration sandbox) {
		sandbox.setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
		sandbox.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		sandbox.setAPIBuiltinEnabled(false);
		sandbox.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		sandbox.setAttemptExceptionReporter((failure, environment) -> {
		});
		sandbox.setLogTemplateExceptions(false);
		sandbox.setWrapUncheckedExceptions(true);
	}

	@Override
	public Template getTemplate(String name, @Nullable Locale locale, @Nullable Object lookup,
			@Nullable String encoding, boolean parse, boolean ignoreMissing) throws IOException {
		var template = super.getTemplate(name, locale, lookup, encoding, true, ignoreMissing);
		if (template != null && !this.interruptible.contains(template)) {
			makeInterruptible(template);
		}
		return template;
	}

	@SuppressWarnings("deprecation")
	private synchronized void makeInterruptible(Template template) {
		if (!this.interruptible.contains(template)) {
			_CoreAPI.addThreadInterruptedChecks(template);
			this.interruptible.add(template);
		}
	}

}
