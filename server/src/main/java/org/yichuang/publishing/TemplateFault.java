package org.yichuang.publishing;

import org.jspecify.annotations.Nullable;

/** 模板错误 — a template does not hold; the page that stood before still stands. */
public class TemplateFault extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String template;

	private final int line;

	private final String reason;

	/**
	 * @param template the file
	 * @param line line in it, 1 and up; 0 if unknown
	 * @param reason what is wrong, for the people who write templates
	 */
	public TemplateFault(String template, int line, String reason, @Nullable Throwable cause) {
		super(template + ":" + line + ": " + reason, cause);
		this.reason = reason;
		this.template = template;
		this.line = line;
	}

	/** The file. */
	public String template() {
		return this.template;
	}

	/** What is wrong, in one or a few lines. */
	public String reason() {
		return this.reason;
	}

	/** The line, 1 and up; 0 if unknown. */
	public int line() {
		return this.line;
	}

}
