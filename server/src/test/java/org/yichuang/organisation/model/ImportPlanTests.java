package org.yichuang.organisation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;

import static org.assertj.core.api.Assertions.assertThat;

class ImportPlanTests {

	private static final LegalNames PLAIN = new LegalNames(List.of());

	private final List<KnownBody> known = new ArrayList<>();

	@Test
	void laysATreeWhoseParentsComeAfterTheirChildren() {
		var plan = plan("v1,t1,village,甲村", "t1,c1,township,乙镇", "c1,90,county,丙县");
		assertThat(plan.faults()).isEmpty();
		assertThat(plan.added()).extracting(Body::path).containsExactly("/c1/", "/c1/t1/", "/c1/t1/v1/");
	}

	@Test
	void changesNothingWhenImportedAgain() {
		var lines = new String[] { "c1,90,county,丙县", "t1,c1,township,乙镇" };
		remember(plan(lines));
		var again = plan(lines);
		assertThat(again.added()).isEmpty();
		assertThat(again.changed()).isEmpty();
		assertThat(again.unchanged()).isEqualTo(2);
	}

	@Test
	void movesTheSubtreeAlongWithARenamedAndMovedBody() {
		remember(plan("c1,90,county,丙县", "t1,c1,township,乙镇", "t2,c1,township,丁镇", "v1,t1,village,甲村",
				"v2,v1,village,小组"));
		var plan = plan("v1,t2,village,新村");
		assertThat(plan.changed()).extracting((change) -> change.after().path() + change.asked())
			.containsExactly("/c1/t2/v1/true", "/c1/t2/v1/v2/false");
		assertThat(plan.asked()).extracting((change) -> change.after().name()).containsExactly("新村");
	}

	@Test
	void letsTwoBodiesChangePlaces() {
		remember(plan("c1,90,county,丙县", "t1,c1,township,乙镇", "v1,t1,village,甲村"));
		var plan = plan("v1,c1,village,甲村", "t1,v1,township,乙镇");
		assertThat(plan.faults()).isEmpty();
		assertThat(plan.changed()).extracting((change) -> change.after().path())
			.containsExactly("/c1/v1/", "/c1/v1/t1/");
	}

	@Test
	void namesEveryLineThatDoesNotHold() {
		var plan = plan("c1,90,county,丙县", "t1,c1,hamlet,乙镇", "t1/x,c1,township,乙镇", "t3,nowhere,township,乙镇",
				"t4,c1,township,", "t5,c1,township,=1+1", "t6,c1,township,乙\u0007镇", "c1,90,county,又一",
				"v1,t4,village,甲村", "t7,c1,township," + "长".repeat(101));
		assertThat(plan.faults()).extracting((fault) -> fault.line() + " " + fault.reason().problem().name())
			.containsExactly("3 LINE_LEVEL", "4 CODE_MALFORMED", "5 LINE_PARENT_MISSING", "6 REQUIRED", "7 NAME_UNSAFE",
					"8 NAME_UNSAFE", "9 LINE_CODE_TWICE", "10 LINE_PARENT_AT_FAULT", "11 TOO_LONG");
		assertThat(plan.added()).extracting(Body::code).containsExactly("c1");
	}

	@Test
	void findsCyclesAlsoOverBodiesThatAreThere() {
		remember(plan("c1,90,county,丙县", "t1,c1,township,乙镇", "v1,t1,village,甲村"));
		var plan = plan("t1,v1,township,乙镇", "x1,x2,village,x", "x2,x1,village,x", "x3,x1,village,x");
		assertThat(plan.faults()).extracting((fault) -> fault.code() + " " + fault.reason().problem().name())
			.containsExactly("t1 LINE_CYCLE", "x1 LINE_CYCLE", "x2 LINE_CYCLE", "x3 LINE_PARENT_AT_FAULT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "c1,90,county,丙县", "p1,,province,甲省", "t1,c0,township,乙镇" })
	void takesTheHighestLineAsARoot(String line) {
		assertThat(plan(line).added()).hasSize(1);
	}

	@Test
	void takesSeveralCountiesButNotAStrayTownshipAsRoots() {
		assertThat(plan("c1,90,county,甲县", "c2,90,county,乙县").added()).hasSize(2);
		remember(plan("c1,90,county,甲县"));
		assertThat(plan("t1,c9,township,乙镇").faults()).hasSize(1);
	}

	@Test
	void takesNothingBelowAClosedBody() {
		var id = BodyId.next();
		this.known.add(new KnownBody(new Body(id, "c1", null, BodyLevel.COUNTY, "丙县", "丙县", "/c1/", 0), false, false));
		assertThat(plan("t1,c1,township,乙镇").faults()).extracting((fault) -> fault.reason().problem().name())
			.containsExactly("PARENT_CLOSED");
	}

	@Test
	void keepsALegalNameThatWasSetByHand() {
		this.known.add(new KnownBody(new Body(BodyId.next(), "c1", null, BodyLevel.COUNTY, "丙县", "丙县开发区", "/c1/", 0),
				true, true));
		assertThat(plan("c1,90,county,丁县").changed()).extracting((change) -> change.after().legalName())
			.containsExactly("丙县开发区");
	}

	private void remember(ImportPlan plan) {
		plan.added().forEach((body) -> this.known.add(new KnownBody(body, true, false)));
	}

	private ImportPlan plan(String... rows) {
		var lines = new ArrayList<ListLine>();
		for (var row : rows) {
			var cells = Arrays.asList(row.split(",", -1));
			lines.add(new ListLine(lines.size() + 2, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
		}
		return new BodyList("list.csv", lines, List.of()).against(this.known, PLAIN);
	}

}
