package org.yichuang.disclosure.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.kernel.Beijing;
import org.yichuang.publishing.Publishing;

/** 条目行文 — says in words what an entry's codes mean, for pages and files. */
@Component
public class EntryLines {

	private final Schemes schemes;

	private final ClassStore classes;

	private final ReadSections sections;

	private final Publishing publishing;

	private final MessageSource messages;

	EntryLines(Schemes schemes, ClassStore classes, ReadSections sections, Publishing publishing,
			MessageSource messages) {
		this.schemes = schemes;
		this.classes = classes;
		this.sections = sections;
		this.publishing = publishing;
		this.messages = messages;
	}

	/** Begins to say what entries are; asks once for what many of them share. */
	public Lines begin() {
		var known = new HashMap<String, String>();
		this.schemes.all()
			.forEach((scheme) -> scheme.classes()
				.forEach((each) -> known.put(scheme.code() + "/" + each.code(), label(each))));
		return new Lines(known);
	}

	private static String label(SchemeClass it) {
		return it.label();
	}

	/** 条目文字 — words for many entries of few sections. */
	public final class Lines {

		private final Map<String, String> known;

		private final Map<SectionId, Map<String, String>> classNames = new HashMap<>();

		private final Map<SectionId, String> bodies = new HashMap<>();

		private final Map<SectionId, String> addresses = new HashMap<>();

		Lines(Map<String, String> known) {
			this.known = known;
		}

		/**
		 * Returns an entry's fields by name, in their order; what is not there is empty.
		 */
		public Map<String, String> of(Entry entry) {
			var facts = entry.facts();
			var force = facts.force();
			var published = entry.course().publishedAt();
			var validity = force.validity();
			var line = new LinkedHashMap<String, String>();
			line.put("indexNumber", entry.indexNumber());
			line.put("title", facts.title());
			line.put("issueNumber", facts.issueNumber());
			line.put("publisher", publisher(entry));
			line.put("madeOn", facts.madeOn().toString());
			line.put("publishedOn", (published != null) ? Beijing.day(published).toString() : "");
			line.put("attribute", word("disclosure-attribute", entry.reviews().attribute()));
			line.put("class", className(entry));
			line.put("subject", named("subject", facts.kinds().subject()));
			line.put("genre", named("genre", facts.kinds().genre()));
			line.put("audience", named("audience", facts.kinds().audience()));
			line.put("keywords", String.join(" ", facts.keywords()));
			line.put("summary", facts.summary());
			line.put("validity", (validity != null) ? word("entry-validity", validity) : "");
			line.put("effectiveOn", day(force.effectiveOn()));
			line.put("endedOn", day(force.endedOn()));
			line.put("period", facts.period());
			line.put("department", facts.department());
			line.put("url", url(entry));
			return line;
		}

		private String publisher(Entry entry) {
			return this.bodies.computeIfAbsent(entry.home().section(),
					(id) -> EntryLines.this.sections.get(id).section().name());
		}

		private String className(Entry entry) {
			return this.classNames.computeIfAbsent(entry.home().section(), this::names)
				.getOrDefault(entry.classCode(), entry.classCode());
		}

		private Map<String, String> names(SectionId section) {
			var names = new HashMap<String, String>();
			for (DisclosureClass each : EntryLines.this.classes.of(section)) {
				names.put(each.code(), each.label());
			}
			return names;
		}

		private String named(String scheme, String code) {
			return this.known.getOrDefault(scheme + "/" + code, "");
		}

		private String url(Entry entry) {
			if (entry.course().path().isEmpty()) {
				return "";
			}
			return this.addresses.computeIfAbsent(entry.home().section(),
					(id) -> EntryLines.this.publishing.address(entry.home().site(), "")) + entry.course().path();
		}

		private static String day(@Nullable LocalDate day) {
			return (day != null) ? day.toString() : "";
		}

		private String word(String kind, Enum<?> constant) {
			var key = "disclosure." + kind + "." + constant.name();
			return Objects.requireNonNull(EntryLines.this.messages.getMessage(key, null, key, Locale.CHINESE));
		}

	}

}
