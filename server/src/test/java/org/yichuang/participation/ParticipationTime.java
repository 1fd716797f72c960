package org.yichuang.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.testing.TestClock;

/**
 * A clock that can be put forward, and everything that was handed on. Shared by this
 * room's tests, so that they share one application.
 */
@TestConfiguration
class ParticipationTime {

	final List<Measurement> measured = new CopyOnWriteArrayList<>();

	final List<AuditEntry> audited = new CopyOnWriteArrayList<>();

	final List<SearchEntry> found = new CopyOnWriteArrayList<>();

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@EventListener
	void on(Measurement measurement) {
		this.measured.add(measurement);
	}

	@EventListener
	void on(AuditEntry entry) {
		this.audited.add(entry);
	}

	@EventListener
	void on(SearchEntry entry) {
		this.found.add(entry);
	}

	List<Long> amounts(String kind, ActivityId subject) {
		return new ArrayList<>(this.measured).stream()
			.filter((one) -> one.kind().equals(kind) && one.subjectId().equals(subject.toString()))
			.map(Measurement::amount)
			.toList();
	}

	List<String> actions(ActivityId subject) {
		return new ArrayList<>(this.audited).stream()
			.filter((one) -> one.subjectId().equals(subject.toString()))
			.map(AuditEntry::action)
			.toList();
	}

}
