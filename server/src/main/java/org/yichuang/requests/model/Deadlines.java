package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 法定期限表 — all deadlines, dated.
 *
 * @param all in the order of the file
 */
@Term("法定期限表")
public record Deadlines(List<Deadline> all) {

	public Deadlines {
		all = List.copyOf(all);
	}

	/**
	 * Returns the deadline that holds on a day; before the first one holds, that one.
	 * @throws IllegalStateException if the table does not have the kind
	 */
	public Deadline on(DeadlineKind kind, LocalDate day) {
		var known = this.all.stream()
			.filter((each) -> each.kind() == kind)
			.sorted(Comparator.comparing(Deadline::from))
			.toList();
		return known.stream()
			.filter((each) -> !each.from().isAfter(day))
			.reduce((one, later) -> later)
			.or(() -> known.stream().findFirst())
			.orElseThrow(() -> new IllegalStateException("no deadline " + kind));
	}

}
