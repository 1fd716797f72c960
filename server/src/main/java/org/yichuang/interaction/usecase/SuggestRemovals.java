package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.intake.Intake;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.forms.PersonalDetail;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.store.LetterAnswerStore;

/**
 * Suggests what must not be shown when a letter is published: what looks like personal
 * data, and what the writer gave as such, wherever it stands.
 */
@Component
public class SuggestRemovals {

	private final Intake intake;

	private final LetterAnswerStore answers;

	SuggestRemovals(Intake intake, LetterAnswerStore answers) {
		this.intake = intake;
		this.answers = answers;
	}

	/**
	 * Returns a letter as it was written and answered, with all that is suspected in it.
	 */
	@Transactional
	Suggested of(Letter letter) {
		var written = this.intake.get(letter.source().submission()).answers();
		var answer = this.answers.of(letter.id())
			.stream()
			.filter((each) -> each.state() == Answer.State.SENT)
			.reduce((first, last) -> last)
			.map(Answer::text)
			.orElse("");
		var text = new Publication.Text(written.text(LetterFields.TITLE), written.text(LetterFields.CONTENT), answer);
		return new Suggested(text, this.intake.personalWords(letter.source().submission()));
	}

	/**
	 * 建议隐去.
	 *
	 * @param text as it was written and answered
	 * @param known what the writer gave as personal
	 */
	record Suggested(Publication.Text text, Set<String> known) {

		/** Returns what is suspected, by the part of the text. */
		List<Found> found() {
			return found(this.text);
		}

		/** Returns what is suspected in another text. */
		List<Found> found(Publication.Text other) {
			var all = new ArrayList<Found>();
			add("title", other.title(), all);
			add("question", other.question(), all);
			add("answer", other.answer(), all);
			return List.copyOf(all);
		}

		private void add(String part, String words, List<Found> all) {
			PersonalDetails.in(words, this.known).forEach((detail) -> all.add(new Found(part, detail)));
		}

	}

	/**
	 * 疑似个人信息.
	 *
	 * @param part {@code title}, {@code question} or {@code answer}
	 * @param detail what and where
	 */
	public record Found(String part, PersonalDetail detail) {
	}

}
