package org.yichuang.forms.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.FormsProblems;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;

/** 定义校验 — finds everything that is wrong with a definition, field by field. */
public final class DefinitionFaults {

	static final int MOST_SECTIONS = 40;

	static final int MOST_FIELDS = 200;

	static final int MOST_OPTIONS = 200;

	private static final int LONGEST_LABEL = 200;

	private static final int LONGEST_HELP = 5_000;

	private static final int MOST_FILES = 20;

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");

	private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?");

	private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

	private final List<FieldFault> faults = new ArrayList<>();

	/** Values that earlier fields offer, by their names. */
	private final Map<String, Set<String>> offered = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	private DefinitionFaults() {
	}

	/** Returns what is wrong; empty if the definition holds. */
	public static List<FieldFault> of(FormDefinition definition) {
		var check = new DefinitionFaults();
		check.size(definition);
		for (int i = 0; i < definition.sections().size(); i++) {
			check.section("sections[" + i + "]", definition.sections().get(i));
		}
		return check.faults;
	}

	private void size(FormDefinition definition) {
		long questions = definition.fields().filter((field) -> field.kind() != FieldKind.NOTE).count();
		if (questions == 0) {
			fault("sections", FormsProblems.DEFINITION_EMPTY);
		}
		if (definition.sections().size() > MOST_SECTIONS) {
			fault("sections", FormsProblems.TOO_MANY_SECTIONS, MOST_SECTIONS);
		}
		if (definition.fields().count() > MOST_FIELDS) {
			fault("sections", FormsProblems.TOO_MANY_FIELDS, MOST_FIELDS);
		}
	}

	private void section(String at, Section section) {
		text(at + ".title", section.title(), LONGEST_LABEL);
		text(at + ".help", section.help(), LONGEST_HELP);
		condition(at + ".when", section.when());
		for (int i = 0; i < section.fields().size(); i++) {
			field(at + ".fields[" + i + "]", section.fields().get(i));
		}
	}

	private void field(String at, Field field) {
		if (!NAME.matcher(field.name()).matches()) {
			fault(at + ".name", FormsProblems.FIELD_NAME_MALFORMED, field.name());
		}
		else if (!this.names.add(field.name())) {
			fault(at + ".name", FormsProblems.FIELD_NAME_TAKEN, field.name());
		}
		if (field.label().isEmpty()) {
			fault(at + ".label", KernelProblems.REQUIRED);
		}
		text(at + ".label", field.label(), LONGEST_LABEL);
		text(at + ".help", field.help(), LONGEST_HELP);
		condition(at + ".when", field.when());
		options(at + ".options", field);
		limits(at + ".limits", field);
		if (field.kind().decides()) {
			this.offered.put(field.name(), field.choices().stream().map(Option::value).collect(Collectors.toSet()));
		}
	}

	private void text(String at, String text, int longest) {
		if (text.length() > longest) {
			fault(at, KernelProblems.TOO_LONG, longest);
		}
		else if (!CleanText.paragraph(text).equals(text)) {
			fault(at, KernelProblems.MALFORMED, "可见文字");
		}
	}

	private void condition(String at, @Nullable When when) {
		if (when == null) {
			return;
		}
		var values = this.offered.get(when.field());
		if (values == null) {
			fault(at + ".field", FormsProblems.CONDITION_FIELD_UNKNOWN, when.field());
		}
		else if (when.is().isEmpty() || !values.containsAll(when.is())) {
			fault(at + ".is", FormsProblems.CONDITION_VALUE_UNKNOWN,
					when.is().stream().filter((value) -> !values.contains(value)).collect(Collectors.joining("、")));
		}
	}

	private void options(String at, Field field) {
		if (!field.kind().hasOptions()) {
			return;
		}
		if (field.options().size() < 2) {
			fault(at, FormsProblems.OPTIONS_MISSING);
		}
		if (field.options().size() > MOST_OPTIONS) {
			fault(at, FormsProblems.TOO_MANY_OPTIONS, MOST_OPTIONS);
		}
		var values = new HashSet<String>();
		for (int i = 0; i < field.options().size(); i++) {
			option(at + "[" + i + "]", field.options().get(i), values);
		}
	}

	private void option(String at, Option option, Set<String> values) {
		if (option.label().isEmpty()) {
			fault(at + ".label", KernelProblems.REQUIRED);
		}
		text(at + ".label", option.label(), LONGEST_LABEL);
		if (option.value().length() > FieldKind.CHOICE.longestLength()) {
			fault(at + ".value", KernelProblems.TOO_LONG, FieldKind.CHOICE.longestLength());
		}
		else if (!CleanText.line(option.value()).equals(option.value())) {
			fault(at + ".value", KernelProblems.MALFORMED, "可见文字");
		}
		if (!values.add(option.value())) {
			fault(at + ".value", FormsProblems.OPTION_TAKEN, option.label());
		}
	}

	private void limits(String at, Field field) {
		var limits = field.limits();
		if (field.kind().hasLength()) {
			length(at, field.kind(), limits);
		}
		if (field.kind().hasRange()) {
			range(at, field.kind(), limits);
		}
		var most = limits.most();
		if (most != null && (most < 1 || most > MOST_FILES)) {
			fault(at + ".most", FormsProblems.LIMIT_MALFORMED, "1–" + MOST_FILES);
		}
	}

	private void length(String at, FieldKind kind, Limits limits) {
		var fewest = limits.minLength();
		var most = limits.maxLength();
		if (fewest != null && (fewest < 0 || fewest > kind.longestLength())) {
			fault(at + ".minLength", FormsProblems.LIMIT_MALFORMED, "0–" + kind.longestLength());
		}
		if (most != null && (most < 1 || most > kind.longestLength())) {
			fault(at + ".maxLength", FormsProblems.LIMIT_MALFORMED, "1–" + kind.longestLength());
		}
		if (fewest != null && fewest > ((most != null) ? most : kind.usualLength())) {
			fault(at + ".minLength", FormsProblems.LIMITS_CROSSED);
		}
	}

	private void range(String at, FieldKind kind, Limits limits) {
		boolean readable = bound(at + ".min", kind, limits.min()) & bound(at + ".max", kind, limits.max());
		var min = limits.min();
		var max = limits.max();
		if (readable && min != null && max != null && isAbove(kind, min, max)) {
			fault(at + ".min", FormsProblems.LIMITS_CROSSED);
		}
	}

	private boolean bound(String at, FieldKind kind, @Nullable String bound) {
		boolean holds = bound == null || switch (kind) {
			case DATE -> !bound.isBlank() && Bounds.isDay(bound);
			case CHOICES -> COUNT.matcher(bound).matches();
			default -> DECIMAL.matcher(bound).matches();
		};
		if (!holds) {
			fault(at, FormsProblems.LIMIT_MALFORMED, (kind == FieldKind.DATE) ? "2026-01-01 / today" : "0–999");
		}
		return holds;
	}

	private static boolean isAbove(FieldKind kind, String min, String max) {
		if (kind == FieldKind.DATE) {
			return !min.equals("today") && !max.equals("today") && min.compareTo(max) > 0;
		}
		return new BigDecimal(min).compareTo(new BigDecimal(max)) > 0;
	}

	private void fault(String at, ProblemCode problem, Object... arguments) {
		this.faults.add(new FieldFault(at, Refusal.of(problem, arguments)));
	}

}
