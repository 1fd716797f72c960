package org.yichuang.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 表单定义 — what a form asks, as data.
 *
 * @param sections in order, with their fields
 * @param paged whether each section is a page of its own
 */
@Term("表单定义")
public record FormDefinition(List<Section> sections, boolean paged) {

	/** Lists that are left out are empty. */
	public FormDefinition(@Nullable List<Section> sections, boolean paged) {
		this.sections = (sections != null) ? List.copyOf(sections) : List.of();
		this.paged = paged;
	}

	/** Returns a form on one page. */
	public static FormDefinition of(Section... sections) {
		return new FormDefinition(List.of(sections), false);
	}

	/** All fields in order. */
	public Stream<Field> fields() {
		return this.sections.stream().flatMap((section) -> section.fields().stream());
	}

	/** Returns the field with a name. */
	public Optional<Field> field(String name) {
		return fields().filter((field) -> field.name().equals(name)).findFirst();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	/**
	 * 表单分节 — fields under one heading.
	 *
	 * @param title the heading, may be empty
	 * @param help read before the fields, may be empty
	 * @param fields in order
	 * @param when the section is shown only if this holds; null: always
	 */
	public record Section(String title, String help, List<Field> fields, @Nullable When when) {

		/** What is left out is empty. */
		public Section(@Nullable String title, @Nullable String help, @Nullable List<Field> fields,
				@Nullable When when) {
			this.title = orEmpty(title);
			this.help = orEmpty(help);
			this.fields = (fields != null) ? List.copyOf(fields) : List.of();
			this.when = when;
		}

		/** Returns a section that is always shown. */
		public static Section of(String title, Field... fields) {
			return new Section(title, "", List.of(fields), null);
		}

	}

	/**
	 * 字段 — one question.
	 *
	 * @param name identifies it within the form: a lower case letter, then letters,
	 * digits and underscores, at most 40
	 * @param label the question, at most 200 characters
	 * @param kind what it asks for
	 * @param help how to fill it in, may be empty
	 * @param required whether it must be filled in when it is shown
	 * @param personal whether the answer is personal data, to be kept encrypted
	 * @param options what can be chosen
	 * @param limits bounds of the answer
	 * @param when the field is shown only if this holds; null: always
	 */
	public record Field(String name, String label, FieldKind kind, String help, boolean required, boolean personal,
			List<Option> options, Limits limits, @Nullable When when) {

		/** What is left out takes its default. */
		public Field(@Nullable String name, @Nullable String label, @Nullable FieldKind kind, @Nullable String help,
				boolean required, boolean personal, @Nullable List<Option> options, @Nullable Limits limits,
				@Nullable When when) {
			this.name = orEmpty(name);
			this.label = orEmpty(label);
			this.kind = (kind != null) ? kind : FieldKind.TEXT;
			this.help = orEmpty(help);
			this.required = required;
			this.personal = personal;
			this.options = (options != null) ? List.copyOf(options) : List.of();
			this.limits = (limits != null) ? limits : Limits.NONE;
			this.when = when;
		}

		/** Returns a field that may be left empty. */
		public static Field of(String name, String label, FieldKind kind) {
			return new Field(name, label, kind, "", false, false, List.of(), Limits.NONE, null);
		}

		/** Returns the field as one that must be filled in. */
		public Field mandatory() {
			return new Field(this.name, this.label, this.kind, this.help, true, this.personal, this.options,
					this.limits, this.when);
		}

		/** Returns the field as one whose answer is personal data. */
		public Field confidential() {
			return new Field(this.name, this.label, this.kind, this.help, this.required, true, this.options,
					this.limits, this.when);
		}

		/** Returns the field with a help text. */
		public Field helped(String text) {
			return new Field(this.name, this.label, this.kind, text, this.required, this.personal, this.options,
					this.limits, this.when);
		}

		/** Returns the field with options. */
		public Field offering(Option... offered) {
			return new Field(this.name, this.label, this.kind, this.help, this.required, this.personal,
					List.of(offered), this.limits, this.when);
		}

		/** Returns the field with other bounds. */
		public Field within(Limits bounds) {
			return new Field(this.name, this.label, this.kind, this.help, this.required, this.personal, this.options,
					bounds, this.when);
		}

		/** Returns the field as one that is shown only for certain answers to another. */
		public Field onlyWhen(String field, String... is) {
			return new Field(this.name, this.label, this.kind, this.help, this.required, this.personal, this.options,
					this.limits, new When(field, Arrays.asList(is)));
		}

		/** Most characters of the answer. */
		public int longest() {
			var set = this.limits.maxLength();
			return (set != null && this.kind.hasLength()) ? set : this.kind.usualLength();
		}

		/** Fewest characters of the answer. */
		public int shortest() {
			var set = this.limits.minLength();
			return (set != null && this.kind.hasLength()) ? set : 0;
		}

		/** Most files of the answer. */
		public int most() {
			var set = this.limits.most();
			return (set != null) ? set : Limits.USUAL_FILES;
		}

		/** What can be chosen, also where staff do not write the options. */
		public List<Option> choices() {
			return switch (this.kind) {
				case YES_NO -> Option.YES_NO;
				case AGREEMENT -> Option.YES_NO.subList(0, 1);
				default -> this.options;
			};
		}

	}

	/**
	 * 选项 — one thing to choose.
	 *
	 * @param value what is kept, at most 100 characters
	 * @param label what people read
	 */
	public record Option(String value, String label) {

		static final List<Option> YES_NO = List.of(new Option("yes", "是"), new Option("no", "否"));

		/** A value that is left out is the label. */
		public Option(@Nullable String value, @Nullable String label) {
			this.label = orEmpty(label);
			this.value = orEmpty(value).isEmpty() ? this.label : orEmpty(value);
		}

		/** Returns an option whose value is its label. */
		public static Option of(String label) {
			return new Option(label, label);
		}

	}

	/**
	 * 限制 — bounds of an answer; null takes the kind's own.
	 *
	 * @param minLength fewest characters
	 * @param maxLength most characters
	 * @param min smallest number, earliest day ({@code 2026-11-22} or {@code today}),
	 * fewest choices
	 * @param max largest number, latest day, most choices
	 * @param most most files
	 */
	public record Limits(@Nullable Integer minLength, @Nullable Integer maxLength, @Nullable String min,
			@Nullable String max, @Nullable Integer most) {

		/** Bounds that are blank are none. */
		public Limits {
			min = (min == null || min.isBlank()) ? null : min.strip();
			max = (max == null || max.isBlank()) ? null : max.strip();
		}

		/** The kind's own bounds. */
		public static final Limits NONE = new Limits(null, null, null, null, null);

		static final int USUAL_FILES = 5;

		/** Returns bounds of a text's length. */
		public static Limits length(int fewest, int most) {
			return new Limits(fewest, most, null, null, null);
		}

		/** Returns bounds of a number, a day or the count of choices. */
		public static Limits range(@Nullable String min, @Nullable String max) {
			return new Limits(null, null, min, max, null);
		}

		/** Returns how many files there may be. */
		public static Limits files(int most) {
			return new Limits(null, null, null, null, most);
		}

	}

	/**
	 * 显示条件 — what must have been chosen before.
	 *
	 * @param field name of an earlier field with choices
	 * @param is values of which one must be chosen
	 */
	public record When(String field, List<String> is) {

		/** What is left out is empty. */
		public When(@Nullable String field, @Nullable List<String> is) {
			this.field = orEmpty(field);
			this.is = (is != null) ? List.copyOf(is) : List.of();
		}

	}

}
