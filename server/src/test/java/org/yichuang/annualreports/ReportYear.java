package org.yichuang.annualreports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yichuang.kernel.BodyId;

/**
 * A made-up year of requests in every outcome, written into the tables, and kept beside
 * so that it can be counted by hand.
 */
final class ReportYear {

	static final List<String> KINDS = List.of("NATURAL", "COMMERCIAL", "RESEARCH", "CHARITY", "LEGAL_SERVICE",
			"OTHER_ORGANISATION");

	static final List<String> REMEDIES = List.of("RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER");

	static final List<String> RESULTS = List.of("UPHELD", "CORRECTED", "OTHER");

	private final JdbcClient jdbc;

	private final int year;

	private final Random random = new Random(20261122);

	final List<Asked> asked = new ArrayList<>();

	final List<Fought> fought = new ArrayList<>();

	ReportYear(JdbcClient jdbc, int year) {
		this.jdbc = jdbc;
		this.year = year;
	}

	/** Writes so many requests of bodies, with every outcome among them. */
	void fill(int many, List<BodyId> bodies, List<String> outcomes) {
		for (int number = 0; number < many; number++) {
			var asked = request(bodies.get(this.random.nextInt(bodies.size())), outcomes.get(number % outcomes.size()));
			write(asked);
			if (this.random.nextInt(8) == 0) {
				write(remedy(asked));
			}
		}
	}

	private Asked request(BodyId body, String outcome) {
		var begin = LocalDate.of(this.year - 1, 9, 1);
		var received = begin.plusDays(this.random.nextInt(487));
		var concluded = (this.random.nextInt(12) == 0) ? null : received.plusDays(this.random.nextInt(60));
		var state = (this.random.nextInt(40) == 0) ? "VOIDED" : (concluded != null) ? "REPLIED" : "HANDLING";
		boolean registered = this.random.nextInt(50) != 0;
		return new Asked(UUID.randomUUID(), body, KINDS.get(this.random.nextInt(KINDS.size())),
				registered ? received : null, (registered && concluded != null) ? concluded : null,
				(registered && concluded != null) ? outcome : null, registered ? state : "RECEIVED");
	}

	private Fought remedy(Asked asked) {
		var filed = LocalDate.of(this.year - 1, 11, 1).plusDays(this.random.nextInt(420));
		boolean decided = this.random.nextInt(3) > 0;
		return new Fought(asked, REMEDIES.get(this.random.nextInt(3)), filed,
				decided ? RESULTS.get(this.random.nextInt(3)) : null,
				decided ? filed.plusDays(this.random.nextInt(120)) : null);
	}

	/** Writes one request. */
	void write(Asked asked) {
		this.asked.add(asked);
		this.jdbc.sql("""
				insert into requests_request (id, case_id, submission_id, number, desk_id, site_id, body_id, origin,
					sent_at, way, received_on, applicant_kind, sensitivity, state, title, outcome, concluded_on,
					first_outcome, first_concluded_on)
				select :id, gen_random_uuid(), gen_random_uuid(), cast(:id as text), id, site_id, :body, 'test', :sent,
					'ONLINE', :received, :kind, 'ORDINARY', :state, '申请', :outcome, :concluded, :outcome, :concluded
				from requests_desk limit 1
				""")
			.param("id", asked.id())
			.param("body", asked.body().value())
			.param("sent", LocalDate.of(this.year - 1, 9, 1).atStartOfDay().atOffset(ZoneOffset.UTC))
			.param("received", asked.received())
			.param("kind", asked.kind())
			.param("state", asked.state())
			.param("outcome", asked.outcome())
			.param("concluded", asked.concluded())
			.update();
	}

	private void write(Fought fought) {
		this.fought.add(fought);
		this.jdbc.sql("""
				insert into requests_remedy (id, request_id, kind, filed_on, authority, result, decided_on)
				values (gen_random_uuid(), :request, :kind, :filed, '某市人民政府', :result, :decided)
				""")
			.param("request", fought.asked().id())
			.param("kind", fought.kind())
			.param("filed", fought.filed())
			.param("result", fought.result())
			.param("decided", fought.decided())
			.update();
	}

	/** Counts by hand the new requests of bodies and a kind. */
	long received(List<BodyId> bodies, String kind) {
		return this.asked.stream().filter((one) -> counts(one, bodies, kind) && inYear(one.received())).count();
	}

	/** Counts by hand what came before the year and was open when it began. */
	long carriedIn(List<BodyId> bodies, String kind) {
		return this.asked.stream()
			.filter((one) -> counts(one, bodies, kind))
			.filter((one) -> one.receivedYear() < this.year)
			.filter((one) -> one.concluded() == null || one.concluded().getYear() >= this.year)
			.count();
	}

	/** Counts by hand what ended in the year with an outcome. */
	long ended(List<BodyId> bodies, String kind, String outcome) {
		return this.asked.stream()
			.filter((one) -> counts(one, bodies, kind))
			.filter((one) -> outcome.equals(one.outcome()) && inYear(one.concluded()))
			.count();
	}

	/** Counts by hand what was open when the year ended. */
	long carriedOut(List<BodyId> bodies, String kind) {
		return this.asked.stream()
			.filter((one) -> counts(one, bodies, kind) && one.receivedYear() <= this.year)
			.filter((one) -> one.concluded() == null || one.concluded().getYear() > this.year)
			.count();
	}

	/** Counts by hand the reviews and lawsuits with a result in the year. */
	long decided(List<BodyId> bodies, String remedy, String result) {
		return this.fought.stream()
			.filter((one) -> bodies.contains(one.asked().body()) && !one.asked().state().equals("VOIDED"))
			.filter((one) -> one.kind().equals(remedy) && one.filed().getYear() <= this.year)
			.filter((one) -> result.equals("PENDING") ? one.decided() == null || one.decided().getYear() > this.year
					: result.equals(one.result()) && inYear(one.decided()))
			.count();
	}

	private boolean counts(Asked one, List<BodyId> bodies, String kind) {
		return bodies.contains(one.body()) && one.kind().equals(kind) && one.received() != null
				&& !one.state().equals("VOIDED");
	}

	private boolean inYear(@Nullable LocalDate day) {
		return day != null && day.getYear() == this.year;
	}

	/** A request. */
	record Asked(UUID id, BodyId body, String kind, @Nullable LocalDate received, @Nullable LocalDate concluded,
			@Nullable String outcome, String state) {

		int receivedYear() {
			return (this.received != null) ? this.received.getYear() : Integer.MAX_VALUE;
		}

	}

	/** A review or a lawsuit. */
	record Fought(Asked asked, String kind, LocalDate filed, @Nullable String result, @Nullable LocalDate decided) {
	}

}
