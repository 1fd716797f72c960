package org.yichuang.participation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.yichuang.kernel.Term;

/** 活动种类 — the ways in which the public is asked. */
@Term("活动种类")
public enum ActivityKind {

	/** 网上调查. */
	SURVEY("surveys"),
	/** 意见征集. */
	CONSULTATION("consultations"),
	/** 听证. */
	HEARING("hearings"),
	/** 在线访谈. */
	INTERVIEW("interviews"),
	/** 网上评议. */
	REVIEW("reviews");

	private final String segment;

	ActivityKind(String segment) {
		this.segment = segment;
	}

	/** Returns the part of addresses that means this kind, such as {@code surveys}. */
	public String segment() {
		return this.segment;
	}

	/** Returns the kind as measurements and notices name it, such as {@code survey}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the kind that a part of an address means. */
	public static Optional<ActivityKind> ofSegment(String segment) {
		return Stream.of(values()).filter((kind) -> kind.segment.equals(segment)).findFirst();
	}

}
