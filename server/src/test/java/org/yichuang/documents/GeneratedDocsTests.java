package org.yichuang.documents;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

}
