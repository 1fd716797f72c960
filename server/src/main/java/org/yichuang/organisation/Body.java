package org.yichuang.organisation;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Term;

/**
 * 单位 — one body of the tree.
 *
 * @param id identifies it
 * @param code its code, unique; for divisions the division code (GB/T 2260 and below)
 * @param parent the body above, null at the root
 * @param level what kind of body
 * @param name short name as lists show it, such as 开云镇
 * @param legalName full legal name as page heads show it, such as 开云镇人民政府
 * @param path codes from the root between slashes, such as {@code /430423/430423100/}
 * @param version row version
 */
@Term("单位")
public record Body(BodyId id, String code, @Nullable BodyId parent, BodyLevel level, String name, String legalName,
		String path, long version) {

	/** The body as a place, for permissions. */
	public Place place() {
		return Place.ofBody(this.path);
	}

}
