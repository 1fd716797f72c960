package org.yichuang.requests.model;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;

/**
 * 公开文书 — an official letter about a request. While it is a draft its words name facts
 * between braces; once it is signed they are filled in and nothing of it changes.
 *
 * @param id identifies it
 * @param request about which request
 * @param round in which handling of it, from 1
 * @param kind what it is
 * @param outcome code of the result it tells; null for kinds that tell none
 * @param stage how far it is
 * @param words what it says
 * @param facts that those who draft it wrote down, by name
 * @param hands who wrote, reviewed and signed it
 * @param seal its number and digest; null until it is signed
 * @param replaces the letter in whose place it stands; null for none
 * @param reason why it replaces that one, or why it was withdrawn; may be empty
 * @param version row version
 */
@Term("公开文书")
public record OfficialLetter(OfficialLetterId id, RequestId request, int round, OfficialLetterKind kind,
		@Nullable String outcome, Stage stage, Words words, Map<String, String> facts, Hands hands, @Nullable Seal seal,
		@Nullable OfficialLetterId replaces, String reason, long version) {

	public OfficialLetter {
		facts = Map.copyOf(facts);
	}

	/** Returns a new draft. */
	public static OfficialLetter draft(RequestId request, int round, Words words, Content content, Hands hands) {
		return new OfficialLetter(OfficialLetterId.next(), request, round, content.kind(), content.outcome(),
				Stage.DRAFT, words, content.facts(), hands, null, null, "", 0);
	}

	/** Returns it with other words, as a version that was read. */
	public OfficialLetter saying(Words newWords, Map<String, String> newFacts, Hands by) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, this.stage, newWords,
				newFacts, by, this.seal, this.replaces, this.reason, this.version);
	}

	/** Returns it further on its way. */
	public OfficialLetter at(Stage next, Hands by) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, next, this.words,
				this.facts, by, this.seal, this.replaces, this.reason, this.version);
	}

	/** Returns it signed, saying exactly what is printed. */
	public OfficialLetter signed(Words printed, Hands by, Seal with) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, Stage.SIGNED, printed,
				this.facts, by, with, this.replaces, this.reason, this.version);
	}

	/** Returns it in the place of another. */
	public OfficialLetter inPlaceOf(OfficialLetterId other, String why) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, this.stage, this.words,
				this.facts, this.hands, this.seal, other, why, this.version);
	}

	/** Returns it no longer in force. */
	public OfficialLetter ended(Stage end, String why) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, end, this.words,
				this.facts, this.hands, this.seal, this.replaces, why, this.version);
	}

	/** Returns it on a version that somebody read. */
	public OfficialLetter onVersion(long read) {
		return new OfficialLetter(this.id, this.request, this.round, this.kind, this.outcome, this.stage, this.words,
				this.facts, this.hands, this.seal, this.replaces, this.reason, read);
	}

	/** Says whether the request's answer is this letter, so that they move together. */
	public boolean isAnswer() {
		return this.kind == OfficialLetterKind.REPLY && this.replaces == null;
	}

	/** Returns its number; empty until it is signed. */
	public String number() {
		return (this.seal != null) ? this.seal.number() : "";
	}

	/** 文书阶段 — how far a letter is. */
	@Term("文书阶段")
	public enum Stage {

		/** 草稿. */
		DRAFT,
		/** 待审核. */
		IN_REVIEW,
		/** 待签发. */
		IN_SIGNING,
		/** 已签发. */
		SIGNED,
		/** 已被替换. */
		REPLACED,
		/** 已撤回. */
		WITHDRAWN

	}

	/**
	 * 文书用语.
	 *
	 * @param title of the letter
	 * @param to whom, with its colon; empty for forms
	 * @param text one paragraph a line
	 */
	public record Words(String title, String to, String text) {
	}

	/**
	 * 文书内容.
	 *
	 * @param kind what it is
	 * @param outcome code of the result it tells; null for kinds that tell none
	 * @param facts that are known already, by name
	 */
	public record Content(OfficialLetterKind kind, @Nullable String outcome, Map<String, String> facts) {
	}

	/**
	 * 经手人.
	 *
	 * @param writtenBy who wrote it last; null for the program
	 * @param writtenAt when
	 * @param reviewedBy who reviewed it; null until somebody did
	 * @param reviewNote why it was returned; empty otherwise
	 * @param signedBy who signed it; null until somebody did
	 */
	public record Hands(@Nullable AccountId writtenBy, Instant writtenAt, @Nullable AccountId reviewedBy,
			String reviewNote, @Nullable AccountId signedBy) {

		/** Returns the hands of a fresh draft. */
		public static Hands of(@Nullable AccountId writer, Instant at) {
			return new Hands(writer, at, null, "", null);
		}

		/** Returns them with who reviewed it, and why it goes back if it does. */
		public Hands reviewed(@Nullable AccountId by, String note) {
			return new Hands(this.writtenBy, this.writtenAt, by, note, this.signedBy);
		}

		/** Returns them with who signed it. */
		public Hands signed(@Nullable AccountId by) {
			return new Hands(this.writtenBy, this.writtenAt, this.reviewedBy, "", by);
		}

	}

	/**
	 * 签发.
	 *
	 * @param number as it is printed
	 * @param digest SM3 of the PDF, in hexadecimal digits
	 * @param at when it was signed
	 */
	public record Seal(String number, String digest, Instant at) {
	}

}
