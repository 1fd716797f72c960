package org.yichuang.participation.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 听证笔录 — who said what, in order.
 *
 * @param attendance who came and who did not, in a line
 * @param statements in order
 * @param signing how participants confirmed it; empty while they have not
 * @param signedOn when they did
 */
@Term("听证笔录")
public record HearingRecord(String attendance, List<Statement> statements, String signing,
		@Nullable LocalDate signedOn) implements HearingPaper {

	/** Nothing was taken down. */
	public static final HearingRecord NONE = new HearingRecord("", List.of(), "", null);

	public HearingRecord {
		statements = List.copyOf(statements);
	}

	@Override
	public Paper.Kind paper() {
		return Paper.Kind.HEARING_RECORD;
	}

	@Override
	public boolean saysNothing() {
		return this.attendance.isEmpty() && this.statements.isEmpty() && this.signing.isEmpty();
	}

	/** Says whether a part of the hearing stands in it. */
	public boolean has(Part part) {
		return this.statements.stream().anyMatch((statement) -> statement.part() == part);
	}

	/** Says whether participants have confirmed it. */
	public boolean signed() {
		return !this.signing.isEmpty() && this.signedOn != null;
	}

	/** 听证环节. */
	@Term("听证环节")
	public enum Part {

		/** 主持. */
		CHAIR,
		/** 决策承办单位介绍. */
		INTRODUCTION,
		/** 参加人陈述意见. */
		STATEMENT,
		/** 询问、质证和辩论. */
		QUESTION,
		/** 解释和说明. */
		EXPLANATION

	}

	/**
	 * 发言.
	 *
	 * @param part of the hearing
	 * @param speaker who, as readers see it
	 * @param role in which role; may be empty
	 * @param words what was said, paragraphs between line feeds
	 */
	public record Statement(Part part, String speaker, String role, String words) {
	}

}
