package org.yichuang.participation.model;

import org.yichuang.kernel.FileId;
import org.yichuang.publishing.spi.PageKey;

/**
 * Keys and addresses of what an interview publishes besides its page: a small head that
 * says what is newest, a fragment for each thing that was said or changed, whole parts of
 * the record, and pictures.
 */
public final class InterviewKeys {

	/** The kind of the page source. */
	public static final String KIND = "interview";

	/** How many entries a part of the record holds. */
	public static final int PART = 50;

	private InterviewKeys() {
	}

	/** What is newest. */
	public static PageKey head(Activity interview) {
		return key(interview, "head");
	}

	/** One thing that was said or changed, counted from 1. */
	public static PageKey fragment(Activity interview, int number) {
		return key(interview, "fragment/" + number);
	}

	/** A whole part of the record, counted from 1. */
	public static PageKey part(Activity interview, int number) {
		return key(interview, "part/" + number);
	}

	/** A picture. */
	public static PageKey picture(Activity interview, FileId file) {
		return key(interview, "picture/" + file);
	}

	private static PageKey key(Activity interview, String rest) {
		return new PageKey(interview.site(), KIND, interview.id() + "/" + rest);
	}

	/** The folder of addresses below an interview's page. */
	public static String folder(Activity interview) {
		return "/participation/interviews/" + interview.number() + "/";
	}

	/**
	 * How many parts are whole: the first so many entries stand on pages of their own.
	 */
	public static int wholeParts(int entries) {
		return entries / PART;
	}

	/**
	 * How many entries are left to parts while the interview goes on: the interview's own
	 * page shows the others, at least as many as a part holds.
	 */
	public static int inPartsOnly(int entries) {
		return Math.max(0, wholeParts(entries) - 1) * PART;
	}

	/** The part that holds an entry. */
	public static int partOf(int entry) {
		return (entry - 1) / PART + 1;
	}

}
