package org.yichuang.casework.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Case;

/**
 * 进度 — how far an errand is.
 *
 * @param done how many cases were looked at
 * @param moved how many of their due dates moved
 * @param shares whose they are
 */
public record Progress(int done, int moved, List<Share> shares) {

	/** Nothing done yet. */
	public static final Progress NONE = new Progress(0, 0, List.of());

	/** Returns the progress after further cases. */
	public Progress plus(int looked, List<Case> moved) {
		var counts = new LinkedHashMap<Share, Integer>();
		this.shares.forEach((share) -> counts.merge(share.of(0), share.cases(), Integer::sum));
		moved.forEach((matter) -> counts.merge(Share.of(matter), 1, Integer::sum));
		var all = new ArrayList<Share>();
		counts.forEach((share, cases) -> all.add(share.of(cases)));
		return new Progress(this.done + looked, this.moved + moved.size(), List.copyOf(all));
	}

	/**
	 * 份额 — cases of one person, or of a body where nobody is assigned.
	 *
	 * @param person who; null if nobody is assigned
	 * @param kind of the cases, empty where a person has them
	 * @param body in charge, null where a person has them
	 * @param site the cases' site; null if they have none, or a person has them
	 * @param cases how many
	 */
	public record Share(@Nullable UUID person, String kind, @Nullable UUID body, @Nullable UUID site, int cases) {

		static Share of(Case matter) {
			var person = matter.person();
			var site = matter.site();
			return (person != null) ? new Share(person.value(), "", null, null, 0)
					: new Share(null, matter.kind(), matter.body().value(), (site != null) ? site.value() : null, 0);
		}

		Share of(int many) {
			return new Share(this.person, this.kind, this.body, this.site, many);
		}

	}

}
