package org.yichuang.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The generated documents are what the program says today; {@code bin/docs} makes them
 * anew.
 */
class GeneratedDocsTests {

	@TestFactory
	Stream<DynamicTest> areWhatTheProgramSays() {
		return Stream
			.of(RoomsDocument.make(), ProblemsDocument.make(), StatesDocument.make(), EventsDocument.make(),
					SettingsDocument.make(), GlossaryDocument.make())
			.map((document) -> DynamicTest.dynamicTest(document.name(),
					() -> assertThat(document.committed()).as("run bin/docs").isEqualTo(document.text())));
	}

	@Test
	void saySomething() {
		assertThat(SettingsDocument.make().text()).contains("`yichuang.home`", "`var`");
		assertThat(GlossaryDocument.make().text()).contains("| 站点 | Site |");
		assertThat(StatesDocument.make().text()).contains("RUNNING --> SUSPENDED");
	}

	@Test
	void drawTheTableOfAKindOfCases() {
		var table = StatesDocument.tableOf(LampKind.class);
		assertThat(StatesDocument.diagram(table)).contains("  [*] --> BROKEN", "  BROKEN: 待修",
				"  BROKEN --> MENDED: 修复", "  MENDED --> [*]", "  MENDED --> BROKEN: 重新办理");
	}

	/** 路灯 — a kind for this test. */
	abstract static class LampKind implements CaseKind {

		static final StateTable TABLE = new StateTable("BROKEN", true, "BROKEN",
				List.of(State.open("BROKEN", "待修", "待修"), State.terminal("MENDED", "已修", "已修")),
				List.of(new ActRule("mend", "修复", Set.of("BROKEN"), "MENDED", CaseworkPermission.HANDLE, false,
						ClockEffect.NONE, null)));

	}

}
