package org.yichuang.outlet;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Term;

/**
 * 留痕 — who did what to which thing. Published inside the transaction that does it; the
 * audit room writes it down in the same transaction, so that there is no deed without a
 * line and no line without a deed.
 *
 * @param actor who
 * @param action what, {@code room.verb-in-kebab-case} such as
 * {@code content.publish-edition}; its Chinese wording stands in
 * {@code messages/audit-actions.properties}
 * @param subjectKind kind of the thing, such as {@code article}
 * @param subjectId its id
 * @param subjectName its name or title at that moment, for people
 * @param place where, for the scope of those who may read the line
 * @param before what it was, as a JSON object or null
 * @param after what it became, as a JSON object or null; never passwords, keys or whole
 * texts
 */
@Term("留痕")
public record AuditEntry(Actor actor, String action, String subjectKind, String subjectId, String subjectName,
		Place place, @Nullable String before, @Nullable String after) {

	/** Returns an entry without before and after. */
	public static AuditEntry of(Actor actor, String action, String subjectKind, Object subjectId, String subjectName,
			Place place) {
		return new AuditEntry(actor, action, subjectKind, subjectId.toString(), subjectName, place, null, null);
	}

}
