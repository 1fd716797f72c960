package org.yichuang.disclosure.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yichuang.disclosure.model.ReportTable.Line;
import org.yichuang.disclosure.model.ReportTable.Names;
import org.yichuang.disclosure.model.ReportTable.Span;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The table by body, class and month. */
class ReportTableTests {

	private final BodyId a = new BodyId(Id.nextUuid());

	private final BodyId b = new BodyId(Id.nextUuid());

	@Test
	void linesOfBothSidesAddUpToTheTotal() {
		var table = table(List.of(new ReportCount(this.a, "d01", "2026-01", 3),
				new ReportCount(this.a, "", "2026-02", 1), new ReportCount(this.b, "d01", "2026-02", 2)));
		assertThat(table.months()).containsExactly("2026-01", "2026-02");
		assertThat(table.bodies()).extracting(Line::name, Line::counts)
			.containsExactly(tuple("甲", List.of(3L, 1L)), tuple("乙", List.of(0L, 2L)), tuple("丙", List.of(0L, 0L)));
		assertThat(table.classes().stream().mapToLong(Line::sum).sum()).isEqualTo(table.total().sum()).isEqualTo(6);
		assertThat(table.adoptionRate()).isNull();
	}

	@Test
	void roundsTheRateOfAdoptionToOneDecimal() {
		var upward = List.of(new ReportCount.Upward(this.a, UpwardLevel.CITY, "2026-01", 900, 500),
				new ReportCount.Upward(this.a, UpwardLevel.PROVINCE, "2026-02", 86, 34));
		var table = ReportTable.of(span(), new Names(Map.of(), Map.of()), List.of(), upward);
		assertThat(table.adoptionRate()).isEqualByComparingTo("54.2");
		assertThat(table.reported().counts()).containsExactly(900L, 86L);
	}

	private ReportTable table(List<ReportCount> counts) {
		var names = new LinkedHashMap<String, String>();
		names.put(this.a.toString(), "甲");
		names.put(this.b.toString(), "乙");
		names.put("c", "丙");
		return ReportTable.of(span(), new Names(names, Map.of("d01", "规划")), counts, List.of());
	}

	private static Span span() {
		return new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));
	}

}
