package org.yichuang.organisation.usecase;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.kernel.Invalid;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.BodyList;
import org.yichuang.organisation.model.ListLine;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadBodyListTests {

	private static final String HEAD = "code,parent_code,level,name\n";

	private final ReadBodyList reader = new ReadBodyList();

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void readsBothWaysOfWritingChinese(String charset) {
		assertThat(read((HEAD + "9001,90,county,云溪县\n").getBytes(Charset.forName(charset))).lines())
			.containsExactly(new ListLine(2, "9001", "90", "county", "云溪县"));
	}

	@Test
	void readsAByteOrderMarkWindowsLineEndsAndQuotes() {
		assertThat(read("\uFEFFcode,parent_code,level,name\r\n\r\n\"9001\", 90 ,COUNTY,\"云溪县\"").lines())
			.containsExactly(new ListLine(3, "9001", "90", "COUNTY", "云溪县"));
	}

	@Test
	void numbersLinesAsAnEditorDoes() {
		var list = read(HEAD + "\n\na,b\n\"c\n\",1,county,x\nd,1,county,y\n");
		assertThat(list.faults()).extracting((fault) -> fault.line()).containsExactly(4L);
		assertThat(list.faults().getFirst().reason().problem()).isEqualTo(OrganisationProblems.LINE_COLUMNS);
		assertThat(list.lines()).extracting(ListLine::number).containsExactly(5L, 7L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9001,90,county,云溪县\n", "code;parent_code;level;name\n" })
	void refusesAnotherHead(String text) {
		assertThatThrownBy(() -> read(text)).isInstanceOf(Invalid.class)
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.LIST_HEADER));
	}

	@Test
	void refusesWhatIsNoCsv() {
		assertThatThrownBy(() -> read(HEAD + "\"9001,90"))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.LIST_UNREADABLE));
		assertThatThrownBy(() -> read(new byte[] { 'c', (byte) 0xFF, (byte) 0xFF, 0x00 }))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.LIST_UNREADABLE));
	}

	@Test
	void refusesTooManyLinesAndBytes() {
		assertThatThrownBy(() -> read(HEAD + "1,2,county,x\n".repeat(ReadBodyList.MOST_LINES + 1)))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.LIST_TOO_LONG));
		assertThatThrownBy(() -> read(new byte[ReadBodyList.LARGEST_BYTES + 1]))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.LIST_TOO_LARGE));
	}

	private BodyList read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private BodyList read(byte[] bytes) {
		return this.reader.read("list.csv", new ByteArrayInputStream(bytes));
	}

}
