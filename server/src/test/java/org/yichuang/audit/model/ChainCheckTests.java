package org.yichuang.audit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yichuang.audit.model.ChainCheck.Head;
import org.yichuang.audit.model.ChainFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ChainCheckTests {

	private static final int LENGTH = 7;

	private final List<Link> chain = chain("publish");

	private final Head head = headOf(this.chain);

	@Test
	void passesAChainThatIsWhole() {
		assertThat(fault(null)).isNull();
		assertThat(fault(this.head)).isNull();
		assertThat(fault(new Head(3, this.chain.get(2).hash()))).isNull();
		assertThat(new ChainCheck(new Head(0, Link.START), null).end()).isEmpty();
	}

	@Test
	void namesTheFirstLinkThatWasChangedInWhateverColumn() {
		for (int column = 0; column < 13; column++) {
			for (int index = 0; index < LENGTH; index++) {
				var tampered = new ArrayList<>(this.chain);
				var link = tampered.get(index);
				tampered.set(index,
						new Link(link.number(), link.previous(), changed(link.entry(), column), link.hash()));
				assertThat(fault(tampered, this.head, null)).as("column %s", column)
					.isEqualTo(Kind.CHANGED + " " + (index + 1));
			}
		}
	}

	@Test
	void namesTheFirstLinkThatIsMissing() {
		this.chain.remove(3);
		assertThat(fault(null)).isEqualTo("MISSING 4");
		this.chain.remove(0);
		assertThat(fault(null)).isEqualTo("MISSING 1");
	}

	@Test
	void noticesATailThatWasCutOff() {
		this.chain.removeLast();
		assertThat(fault(null)).isEqualTo("TRUNCATED 7");
		assertThat(fault(this.chain, headOf(this.chain), this.head)).isEqualTo("TRUNCATED 7");
		assertThat(fault(this.chain, headOf(this.chain), null)).isNull();
	}

	@Test
	void noticesLinksThatChangedPlacesWithNewNumbers() {
		Collections.swap(this.chain, 2, 3);
		for (int index = 2; index < 4; index++) {
			var link = this.chain.get(index);
			this.chain.set(index, new Link(index + 1, link.previous(), link.entry(), link.hash()));
		}
		assertThat(fault(null)).isEqualTo("CHANGED 3");
	}

	@Test
	void noticesALinkThatWasSealedAnewAlone() {
		var link = this.chain.get(2);
		this.chain.set(2, Link.seal(3, link.previous(), changed(link.entry(), 3)));
		assertThat(fault(null)).isEqualTo("REORDERED 4");
	}

	@Test
	void noticesAChainThatWasForgedWhole() {
		var forged = chain("withdraw");
		assertThat(fault(forged, this.head, null)).isEqualTo("REWRITTEN 7");
		assertThat(fault(forged, headOf(forged), this.head)).isEqualTo("REWRITTEN 7");
	}

	@Test
	void tellsAbsentValuesFromEmptyOnesAndFieldsFromTheirNeighbours() {
		var texts = List.of(new CanonicalText("k").add("ab").add("c"), new CanonicalText("k").add("a").add("bc"),
				new CanonicalText("k").add("").add(null), new CanonicalText("k").add(null).add(""),
				new CanonicalText("k").add("-;").add(null));
		assertThat(texts.stream().map(CanonicalText::toString).distinct()).hasSize(texts.size());
	}

	private @Nullable String fault(@Nullable Head anchor) {
		return fault(this.chain, this.head, anchor);
	}

	private static @Nullable String fault(List<Link> chain, Head head, @Nullable Head anchor) {
		var check = new ChainCheck(head, anchor);
		return chain.stream()
			.flatMap((link) -> check.take(link).stream())
			.findFirst()
			.or(check::end)
			.map((fault) -> fault.kind() + " " + fault.number())
			.orElse(null);
	}

	private static List<Link> chain(String action) {
		var links = new ArrayList<Link>();
		var previous = Link.START;
		for (int number = 1; number <= LENGTH; number++) {
			var link = Link.seal(number, previous, entry(number, action));
			links.add(link);
			previous = link.hash();
		}
		return links;
	}

	private static Head headOf(List<Link> chain) {
		return new Head(chain.getLast().number(), chain.getLast().hash());
	}

	private static TrailEntry entry(int number, String action) {
		return new TrailEntry(new UUID(1, number), Instant.ofEpochSecond(1_800_000_000L + number),
				new TrailEntry.Who(new UUID(2, number), "李明", new UUID(3, number), "192.0.2.1"), action,
				new TrailEntry.Subject("article", "a" + number, "通知"),
				new TrailEntry.Where("/9001/", new UUID(4, number), null), null, "{\"n\": " + number + "}");
	}

	private static TrailEntry changed(TrailEntry it, int column) {
		var who = it.who();
		var subject = it.subject();
		var place = it.place();
		return new TrailEntry((column == 0) ? new UUID(9, 9) : it.id(),
				(column == 1) ? it.at().plusNanos(1000) : it.at(),
				new TrailEntry.Who((column == 2) ? null : who.account(), (column == 3) ? "王芳" : who.name(),
						(column == 4) ? null : who.body(), (column == 5) ? "192.0.2.2" : who.address()),
				(column == 6) ? "other" : it.action(),
				new TrailEntry.Subject((column == 7) ? "site" : subject.kind(), (column == 8) ? "b" : subject.id(),
						(column == 9) ? "" : subject.name()),
				new TrailEntry.Where((column == 10) ? "/" : place.bodyPath(), (column == 11) ? null : place.site(),
						place.channel()),
				it.before(), (column == 12) ? "{}" : it.after());
	}

}
