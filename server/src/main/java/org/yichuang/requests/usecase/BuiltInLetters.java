package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.platform.DataFile;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.model.LetterFact;
import org.yichuang.requests.model.LetterTemplate;

/**
 * The letters that come with the program ({@code requests/letters.yaml}): templates by
 * kind, result and day, the facts they can name, the words of their numbers.
 */
@Component
public class BuiltInLetters {

	private static final String FILE = "requests/letters.yaml";

	private final List<LetterTemplate> templates = DataFile.list(FILE, "letters", LetterTemplate.class);

	private final List<LetterFact> facts = DataFile.list(FILE, "facts", LetterFact.class);

	private final Map<OfficialLetterKind, String> words = new EnumMap<>(OfficialLetterKind.class);

	BuiltInLetters() {
		DataFile.list(FILE, "series", Series.class).forEach((series) -> this.words.put(series.kind(), series.word()));
	}

	/** Returns the templates that hold on a day. */
	public List<LetterTemplate> on(LocalDate day) {
		return this.templates.stream().filter((template) -> template.holdsOn(day)).toList();
	}

	/** Returns the template for a kind and a result on a day. */
	public Optional<LetterTemplate> find(OfficialLetterKind kind, @Nullable String outcome, LocalDate day) {
		return on(day).stream().filter((template) -> template.isFor(kind, outcome)).findFirst();
	}

	/** Returns a fact; empty if templates can name none of that name. */
	public Optional<LetterFact> fact(String name) {
		return this.facts.stream().filter((fact) -> fact.name().equals(name)).findFirst();
	}

	/** Returns all facts that templates can name. */
	public List<LetterFact> facts() {
		return List.copyOf(this.facts);
	}

	/** Returns what numbers of a kind say before the year. */
	public String word(OfficialLetterKind kind) {
		return Objects.requireNonNull(this.words.get(kind), kind::name);
	}

	/**
	 * 文号用字.
	 *
	 * @param kind of letters
	 * @param word what their numbers say
	 */
	record Series(OfficialLetterKind kind, String word) {
	}

}
