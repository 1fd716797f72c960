package org.yichuang.interaction.model;

import java.util.Arrays;
import java.util.List;

import org.yichuang.forms.Answers;
import org.yichuang.kernel.Term;

/** 来信字段 — names of the fields that letter forms share, and what they say. */
@Term("来信字段")
public final class LetterFields {

	/** What the forms, submissions and cases of letters are for. */
	public static final String PURPOSE = "interaction.letter";

	/** What the writer wants: a {@link LetterKind}. */
	public static final String KIND = "kind";

	/** The title. */
	public static final String TITLE = "title";

	/** What is written. */
	public static final String CONTENT = "content";

	/** Attachments. */
	public static final String FILES = "files";

	/** An {@link Openness}. */
	public static final String OPENNESS = "openness";

	/** The writer's name. */
	public static final String NAME = "name";

	/** The writer's telephone. */
	public static final String PHONE = "phone";

	/** The writer's address. */
	public static final String ADDRESS = "address";

	/** Whether the letter may be published. */
	public static final String PUBLISH = "publish";

	private LetterFields() {
	}

	/**
	 * What the writer wants; where the form does not ask, what the mailbox takes, a
	 * question if that leaves a choice.
	 */
	public static LetterKind kind(Answers answers, List<LetterKind> offered) {
		var otherwise = offered.contains(LetterKind.QUESTION) ? LetterKind.QUESTION : offered.getFirst();
		return chosen(LetterKind.values(), answers.text(KIND), otherwise);
	}

	/**
	 * How far the writer lets himself be known; where the form does not ask, by whether
	 * it was signed.
	 */
	public static Openness openness(Answers answers) {
		return chosen(Openness.values(), answers.text(OPENNESS),
				answers.text(NAME).isEmpty() ? Openness.ANONYMOUS : Openness.OPEN);
	}

	/** Whether the letter may be published; not where the form does not ask. */
	public static boolean isPublishable(Answers answers) {
		return "yes".equals(answers.text(PUBLISH));
	}

	private static <T extends Enum<T>> T chosen(T[] all, String value, T otherwise) {
		return Arrays.stream(all).filter((each) -> each.name().equals(value)).findFirst().orElse(otherwise);
	}

}
