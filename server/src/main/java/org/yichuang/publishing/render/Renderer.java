package org.yichuang.publishing.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.publishing.spi.TemplateFunction;

/** 渲染 — turns a page's data into HTML, within bounds of time, output and memory. */
@Component
public class Renderer {

	private final ObjectProvider<TemplateFunction> functions;

	private final Watch watch;

	private final int longest;

	Renderer(ObjectProvider<TemplateFunction> functions, Watch watch, PublishingSettings settings) {
		this.functions = functions;
		this.watch = watch;
		this.longest = settings.renderOutput();
	}

	/**
	 * Renders a page.
	 * @throws TemplateFault with template, line and reason if the template does not hold
	 * @throws RuntimeException that of a template function which failed by itself
	 */
	public Rendering render(Drawing drawing) {
		var recording = new Recording(drawing.frame().site().id());
		var output = new LimitedText(this.longest);
		var root = root(drawing, recording);
		var watched = this.watch.start();
		try (watched) {
			drawing.frame().theme().templates().getTemplate(file(drawing)).process(root, output);
		}
		catch (ParseException fault) {
			throw new TemplateFault(orUnknown(fault.getTemplateName()), fault.getLineNumber(), fault.getEditorMessage(),
					fault);
		}
		catch (TemplateException fault) {
			throw fault(fault, drawing);
		}
		catch (IOException fault) {
			throw new TemplateFault(file(drawing), 0, fault.getMessage(), fault);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
			throw overrun(watched, fault, drawing);
		}
		return new Rendering(output.toString(), recording.tags());
	}

	private static RuntimeException fault(TemplateException fault, Drawing drawing) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof FunctionModel.SourceFailure failure) {
				return (RuntimeException) failure.getCause();
			}
			if (cause instanceof TemplateFault named) {
				return named;
			}
			if (cause instanceof ParseException parse) {
				return new TemplateFault(orUnknown(parse.getTemplateName()), parse.getLineNumber(),
						parse.getEditorMessage(), fault);
			}
		}
		var file = (fault.getTemplateSourceName() != null) ? fault.getTemplateSourceName() : file(drawing);
		var line = (fault.getLineNumber() != null) ? fault.getLineNumber() : 0;
		return new TemplateFault(file, line, fault.getMessageWithoutStackTop(), fault);
	}

	private static RuntimeException overrun(Watch.Watched watched, Throwable fault, Drawing drawing) {
		var overrun = watched.overrun();
		if (overrun != null) {
			return watched.isLate() ? TemplateFault.tookTooLong(file(drawing), overrun, fault)
					: new TemplateFault(file(drawing), 0, overrun, fault);
		}
		return switch (fault) {
			case StackOverflowError deep ->
				new TemplateFault(file(drawing), 0, "Macros call each other too deep", deep);
			case OutOfMemoryError large -> new TemplateFault(file(drawing), 0, "A value is too large", large);
			case RuntimeException other -> other;
			default -> new IllegalStateException(fault);
		};
	}

	private Map<String, Object> root(Drawing drawing, Recording recording) {
		var frame = drawing.frame();
		var root = new HashMap<>(drawing.model());
		root.put("site", frame.identity());
		root.put("menu", frame.menu(drawing.path()));
		root.put("meta", frame.meta((drawing.model().get("meta") instanceof List<?> own) ? own : List.of()));
		root.put("text", frame.theme().words());
		root.put("page", page(drawing));
		root.put("asset", (TemplateMethodModelEx) (arguments) -> asset(frame.theme(), arguments));
		this.functions.forEach((function) -> root.put(function.name(), new FunctionModel(function, recording)));
		return root;
	}

	private static Map<String, Object> page(Drawing drawing) {
		var page = new HashMap<String, Object>();
		page.put("title", drawing.frame().site().name());
		page.put("breadcrumbs", List.of());
		if (drawing.model().get("page") instanceof Map<?, ?> own) {
			own.forEach((key, value) -> page.put(key.toString(), value));
		}
		page.put("kind", drawing.kind());
		page.put("path", drawing.path());
		page.put("url", drawing.url());
		page.put("qr", new QrDrawing(drawing.url()));
		return page;
	}

	private static String asset(Theme theme, List<?> arguments) throws TemplateModelException {
		try {
			return theme.assetPath(arguments.isEmpty() ? "" : arguments.get(0).toString());
		}
		catch (IllegalArgumentException missing) {
			throw new TemplateModelException(missing.getMessage());
		}
	}

	private static String file(Drawing drawing) {
		return "templates/" + drawing.template() + ".ftlh";
	}

	private static String orUnknown(@Nullable String file) {
		return (file != null) ? file : "";
	}

}
