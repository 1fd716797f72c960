package org.yichuang.requests.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.OfficialLetterKind;

/**
 * 自定文书模板 — a version of a template that staff put in the place of the program's.
 *
 * @param place whose and for what
 * @param count which version, from 1
 * @param said what it says
 * @param madeAt when it was put in place
 * @param retiredAt since when it is not used any more; null while it is
 */
@Term("自定文书模板")
public record OwnTemplate(Place place, int count, Said said, Instant madeAt, @Nullable Instant retiredAt) {

	/**
	 * 模板位置.
	 *
	 * @param body whose; null for the whole group
	 * @param kind of letters
	 * @param outcome for which result; null where the kind knows none
	 */
	public record Place(@Nullable BodyId body, OfficialLetterKind kind, @Nullable String outcome) {
	}

	/**
	 * 模板文字.
	 *
	 * @param title of the letter
	 * @param text one paragraph a line, facts between braces
	 */
	public record Said(String title, String text) {
	}

}
