package org.yichuang.publishing.render;

import java.util.regex.Pattern;

import org.yichuang.publishing.TemplateFault;

/**
 * 模板规则 — what templates written by staff may not say at all, beside what the sandbox
 * withholds: words that reach for classes or run text as code, and patterns over which a
 * comparison may run for ever.
 */
final class TemplateRules {

	private static final int LONGEST = 200_000;

	private static final Pattern FORBIDDEN = Pattern
		.compile("\\?\\s*(new|api|eval|eval_json|evalJson|interpret|has_api|hasApi)(?![A-Za-z_])");

	private static final Pattern PATTERN_OF_DATA = Pattern.compile("\\?\\s*matches\\s*\\(\\s*(?!r?[\"'])");

	private static final Pattern MATCHES = Pattern.compile("\\?\\s*matches\\s*\\(\\s*r?([\"'])(.*?)(?<!\\\\)\\1");

	private static final String ARGUMENT = "(?:[^(),\"']|\"[^\"]*\"|'[^']*')+,";

	private static final Pattern FLAGS = Pattern.compile("\\?\\s*(?:replace\\s*\\(" + ARGUMENT + "|split\\s*\\()"
			+ ARGUMENT + "\\s*r?[\"'][a-z]*r[a-z]*[\"']\\s*\\)");

	private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");

	private TemplateRules() {
	}

	/**
	 * @throws TemplateFault with file and line at the first thing that may not be said
	 */
	static void check(String file, String text) {
		if (text.length() > LONGEST) {
			throw new TemplateFault(file, 0, "The file is longer than " + LONGEST + " characters", null);
		}
		refuse(file, text, FORBIDDEN, "reaches for classes or runs text as code");
		refuse(file, text, PATTERN_OF_DATA, "needs its pattern written out");
		refuse(file, text, FLAGS, "may not use patterns");
		var matches = MATCHES.matcher(text);
		while (matches.find()) {
			if (REPEATED_GROUP.matcher(matches.group(2)).find()) {
				throw fault(file, text, matches.start(), matches.group(), "repeats a group, which may run for ever");
			}
		}
	}

	private static void refuse(String file, String text, Pattern pattern, String reason) {
		var found = pattern.matcher(text);
		if (found.find()) {
			throw fault(file, text, found.start(), found.group(), reason);
		}
	}

	private static TemplateFault fault(String file, String text, int at, String what, String reason) {
		int line = 1 + (int) text.substring(0, at).chars().filter((character) -> character == '\n').count();
		return new TemplateFault(file, line, what + " " + reason, null);
	}

}
