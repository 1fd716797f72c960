package org.yichuang.participation.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;

/**
 * 访谈实录条目 — something that was said in an interview, at its place in the order.
 *
 * @param id identifies it; chosen by the desk, so that sending it twice writes it once
 * @param activity in which interview
 * @param number its place, from 1
 * @param speaker who said it
 * @param name as readers see the speaker
 * @param words plain text; empty if a picture says it all
 * @param picture a picture that goes with it
 * @param question the question that is asked or answered
 * @param at when it was written
 * @param standing whether it still stands as it was written
 */
@Term("访谈实录条目")
public record InterviewEntry(UUID id, ActivityId activity, int number, Speaker speaker, String name, String words,
		@Nullable Shot picture, @Nullable UUID question, Instant at, Standing standing) {

	/** Says whether readers may see what it says. */
	public boolean isShown() {
		return this.standing.state() != State.WITHDRAWN;
	}

	/**
	 * Returns the speaker as readers see them: whoever asked what was taken back may have
	 * been named by it.
	 */
	public String shownName() {
		return (isShown() || this.speaker != Speaker.PUBLIC) ? this.name : "网友";
	}

	/** Returns the entry with other words. */
	public InterviewEntry corrected(String newWords, String note, Instant now) {
		return new InterviewEntry(this.id, this.activity, this.number, this.speaker, this.name, newWords, this.picture,
				this.question, this.at, new Standing(State.CORRECTED, note, now));
	}

	/** Returns the entry after it was taken back. */
	public InterviewEntry withdrawn(String note, Instant now) {
		return new InterviewEntry(this.id, this.activity, this.number, this.speaker, this.name, this.words,
				this.picture, this.question, this.at, new Standing(State.WITHDRAWN, note, now));
	}

	/** 发言人. */
	@Term("发言人")
	public enum Speaker {

		/** 主持人. */
		HOST,
		/** 嘉宾. */
		GUEST,
		/** 网友. */
		PUBLIC

	}

	/** 条目状态. */
	@Term("条目状态")
	public enum State {

		/** 原样. */
		STANDING,
		/** 已更正. */
		CORRECTED,
		/** 已撤回. */
		WITHDRAWN

	}

	/**
	 * 条目现状.
	 *
	 * @param state whether it was changed
	 * @param note what was changed and why, may be empty
	 * @param changedAt when it was changed last
	 */
	public record Standing(State state, String note, @Nullable Instant changedAt) {

		/** As it was written. */
		public static final Standing AS_WRITTEN = new Standing(State.STANDING, "", null);

	}

	/**
	 * 现场图片.
	 *
	 * @param file the stored picture
	 * @param alt what it shows
	 */
	public record Shot(FileId file, String alt) {
	}

}
