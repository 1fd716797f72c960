package org.yichuang.participation.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;

/**
 * 征集细节.
 *
 * @param form what is asked with an opinion; made when it is sent in for review
 * @param formVersion the released version of it; 0 while nothing was sent in
 * @param explanation 起草说明, paragraphs between line feeds
 * @param draft the draft text by paragraphs
 * @param shorterReason why fewer days than usual; empty if it needs none
 * @param otherWays other ways to send opinions: post, mail, telephone
 */
@Term("征集细节")
public record ConsultationDetail(@Nullable UUID form, int formVersion, String explanation, List<Paragraph> draft,
		String shorterReason, String otherWays) implements ActivityDetail {

	public ConsultationDetail {
		draft = List.copyOf(draft);
	}

	/** A consultation that is being thought of. */
	public static ConsultationDetail fresh() {
		return new ConsultationDetail(null, 0, "", List.of(), "", "");
	}

	@Override
	public ActivityKind kind() {
		return ActivityKind.CONSULTATION;
	}

	/** Returns the consultation with the form its opinions come by. */
	public ConsultationDetail asking(UUID newForm, int version) {
		return new ConsultationDetail(newForm, version, this.explanation, this.draft, this.shorterReason,
				this.otherWays);
	}

	/**
	 * 条款 — one paragraph of a draft.
	 *
	 * @param heading such as 第三条; may be empty
	 * @param text plain text
	 */
	public record Paragraph(String heading, String text) {
	}

}
