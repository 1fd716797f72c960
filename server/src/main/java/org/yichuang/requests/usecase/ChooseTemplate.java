package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.model.LetterTemplate;
import org.yichuang.requests.store.LetterTemplateStore;

/**
 * Chooses the template of a letter: the body's own, else the group's, else the program's.
 */
@Component
class ChooseTemplate {

	private final BuiltInLetters builtIn;

	private final LetterTemplateStore own;

	ChooseTemplate(BuiltInLetters builtIn, LetterTemplateStore own) {
		this.builtIn = builtIn;
		this.own = own;
	}

	/**
	 * Returns the template for a kind and a result on a day.
	 * @throws Refused if there is none
	 */
	LetterTemplate of(BodyId body, OfficialLetterKind kind, @Nullable String outcome, LocalDate day) {
		return find(body, kind, outcome, day)
			.orElseThrow(() -> Refused.because(RequestLetterProblems.TEMPLATE_MISSING));
	}

	private Optional<LetterTemplate> find(BodyId body, OfficialLetterKind kind, @Nullable String outcome,
			LocalDate day) {
		return this.builtIn.find(kind, outcome, day)
			.map((base) -> this.own.inUse(body, kind, outcome)
				.map((mine) -> base.saying(mine.said().title(), mine.said().text()))
				.orElse(base));
	}

	/** Returns the form that comes with a kind of letters; what staff write has none. */
	Optional<LetterTemplate> form(OfficialLetterKind kind, @Nullable String outcome, LocalDate day) {
		return this.builtIn.find(kind, outcome, day).filter((template) -> template.sheet() != null);
	}

}
