package org.yichuang.publishing.render;

import java.util.ArrayList;
import java.util.List;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;

import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/** 模板函数 — a function as FreeMarker calls it. */
record FunctionModel(TemplateFunction function, RenderContext context) implements TemplateMethodModelEx {

	@Override
	@SuppressWarnings("rawtypes")
	public Object exec(List arguments) throws TemplateModelException {
		var plain = new ArrayList<Object>();
		for (var argument : arguments) {
			plain.add(plain(argument));
		}
		try {
			return this.function.call(this.context, plain);
		}
		catch (IllegalArgumentException misfit) {
			throw new TemplateModelException(this.function.name() + ": " + misfit.getMessage());
		}
		catch (RuntimeException failure) {
			throw new TemplateModelException(this.function.name() + " failed", new SourceFailure(failure));
		}
	}

	private Object plain(Object argument) throws TemplateModelException {
		return switch (argument) {
			case TemplateNumberModel number -> number.getAsNumber();
			case TemplateScalarModel text -> text.getAsString();
			case TemplateBooleanModel truth -> truth.getAsBoolean();
			default ->
				throw new TemplateModelException(this.function.name() + " takes texts, numbers and truth values only");
		};
	}

	/** A function failed through no fault of the template; trying again may help. */
	static final class SourceFailure extends RuntimeException {

		private static final long serialVersionUID = 1;

		SourceFailure(RuntimeException cause) {
			super(cause);
		}

	}

}
