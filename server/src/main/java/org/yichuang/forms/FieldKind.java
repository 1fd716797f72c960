package org.yichuang.forms;

import org.yichuang.kernel.Term;

/** 字段类型 — what a field asks for, and how it is checked. */
@Term("字段类型")
public enum FieldKind {

	/** One line of text. */
	TEXT(200, 2_000),
	/** Several lines of text. */
	PARAGRAPH(2_000, 20_000),
	/** A number, at most six decimals. */
	NUMBER(22, 22),
	/** A day, kept as {@code 2026-11-22}. */
	DATE(10, 10),
	/** One of several. */
	CHOICE(100, 100),
	/** Any number out of several. */
	CHOICES(100, 100),
	/** Yes or no, kept as {@code yes} and {@code no}. */
	YES_NO(3, 3),
	/** A person's name. */
	NAME(50, 50),
	/** A telephone number, fixed or mobile. */
	PHONE(30, 30),
	/** A mail address. */
	MAIL(254, 254),
	/** A citizen's identity number with its check digit, GB 11643. */
	IDENTITY_NUMBER(18, 18),
	/** A unified social credit code with its check character, GB 32100. */
	CREDIT_CODE(18, 18),
	/** A postal address in one line. */
	ADDRESS(200, 500),
	/** Files. */
	ATTACHMENTS(0, 0),
	/** A box to tick, such as a promise; kept as {@code yes}. */
	AGREEMENT(3, 3),
	/** Text to read, nothing to fill in. */
	NOTE(0, 0);

	private final int usual;

	private final int longest;

	FieldKind(int usual, int longest) {
		this.usual = usual;
		this.longest = longest;
	}

	/** Most characters of a value where the field says nothing. */
	public int usualLength() {
		return this.usual;
	}

	/** Most characters that a field may allow. */
	public int longestLength() {
		return this.longest;
	}

	/** Says whether staff write the options. */
	public boolean hasOptions() {
		return this == CHOICE || this == CHOICES;
	}

	/** Says whether other fields may depend on what is chosen here. */
	public boolean decides() {
		return hasOptions() || this == YES_NO || this == AGREEMENT;
	}

	/** Says whether the field's length is for staff to set. */
	public boolean hasLength() {
		return this == TEXT || this == PARAGRAPH || this == ADDRESS;
	}

	/** Says whether the field has a smallest and a largest value. */
	public boolean hasRange() {
		return this == NUMBER || this == DATE || this == CHOICES;
	}

}
