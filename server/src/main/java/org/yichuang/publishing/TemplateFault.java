package org.yichuang.publishing;

import org.jspecify.annotations.Nullable;

/** 模板错误 — a template does not hold; the page that stood before still stands. */
public class TemplateFault extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String template;

	private final int line;

	private final String reason;

	private final boolean mayPass;

	/**
	 * @param template the file
	 * @param line line in it, 1 and up; 0 if unknown
	 * @param reason what is wrong, for the people who write templates
	 */
	public TemplateFault(String template, int line, String reason, @Nullable Throwable cause) {
		this(new Where(template, line), reason, cause, false);
	}

	private TemplateFault(Where where, String reason, @Nullable Throwable cause, boolean mayPass) {
		super(where.template() + ":" + where.line() + ": " + reason, cause);
		this.mayPass = mayPass;
		this.reason = reason;
		this.template = where.template();
		this.line = where.line();
	}

	/**
	 * Returns the fault of a page that took too long: on a machine that is busy just now
	 * the same template may do later.
	 */
	public static TemplateFault tookTooLong(String template, String reason, Throwable cause) {
		return new TemplateFault(new Where(template, 0), reason, cause, true);
	}

	/** Says whether trying again may help by itself. */
	public boolean mayPass() {
		return this.mayPass;
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

	private record Where(String template, int line) {
	}

}
