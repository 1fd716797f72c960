package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Columns;
import org.yichuang.requests.RemedyCount;
import org.yichuang.requests.RemedyQuestion;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.YearCount;
import org.yichuang.requests.YearQuestion;
import org.yichuang.requests.YearRequest;
import org.yichuang.requests.YearRow;

/** 年度统计 — counts a year's requests and remedies. */
@Repository
public class YearStore {

	private static final String COUNTED = "r.state <> 'VOIDED' and r.body_id in (select unnest(cast(:bodies as uuid[])))";

	private static final String RECEIVED = "r.received_on between :first and :last";

	private static final String CARRIED_IN = "r.received_on < :first and (r.first_concluded_on is null or r.first_concluded_on >= :first)";

	private static final String CONCLUDED = "r.first_concluded_on between :first and :last and r.received_on <= :last";

	private static final String CARRIED_OUT = "r.received_on <= :last and (r.first_concluded_on is null or r.first_concluded_on > :last)";

	private static final String REMEDY_RESULT = "case when m.decided_on <= :last then m.result else 'PENDING' end";

	private static final String REMEDY_COUNTED = "m.filed_on <= :last and (m.decided_on is null or m.decided_on >= :first)";

	private static final String REQUEST = """
			select r.id, r.case_id, r.number, r.body_id, r.received_on, r.applicant_kind, r.first_outcome,
				r.first_concluded_on
			from requests_request r
			""";

	private final JdbcClient jdbc;

	YearStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the counts of bodies, in one pass. */
	public List<YearCount> counts(Collection<BodyId> bodies, int year) {
		var counts = new ArrayList<YearCount>();
		this.jdbc.sql("""
				select r.body_id, r.applicant_kind,
					case when %3$s then coalesce(r.first_outcome, 'UNKNOWN') else '' end as outcome,
					count(*) filter (where %1$s) as received, count(*) filter (where %2$s) as carried_in,
					count(*) filter (where %3$s) as concluded, count(*) filter (where %4$s) as carried_out
				from requests_request r
				where %5$s and r.received_on <= :last
					and (r.first_concluded_on is null or r.first_concluded_on >= :first)
				group by 1, 2, 3
				""".formatted(RECEIVED, CARRIED_IN, CONCLUDED, CARRIED_OUT, COUNTED))
			.param("bodies", Columns.ids(bodies))
			.param("first", first(year))
			.param("last", last(year))
			.query((row) -> {
				add(row, counts);
			});
		return counts;
	}

	/** Returns the counts of reviews and lawsuits. */
	public List<RemedyCount> remedies(Collection<BodyId> bodies, int year) {
		return this.jdbc.sql("""
				select r.body_id, m.kind, %s as result, count(*) as count
				from requests_remedy m join requests_request r on r.id = m.request_id
				where %s and %s
				group by 1, 2, 3
				""".formatted(REMEDY_RESULT, COUNTED, REMEDY_COUNTED))
			.param("bodies", Columns.ids(bodies))
			.param("first", first(year))
			.param("last", last(year))
			.query((row, number) -> new RemedyCount(new BodyId(Columns.id(row, "body_id")), row.getString("kind"),
					row.getString("result"), row.getLong("count")))
			.list();
	}

	/** Returns the requests behind a number, oldest first. */
	public Slice<YearRequest> requests(YearQuestion question, @Nullable String after, int size) {
		return slice(this.jdbc.sql(REQUEST + "where " + COUNTED + " and " + condition(question.row()) + """

				and (:anyOutcome or coalesce(r.first_outcome, 'UNKNOWN') = any(string_to_array(:outcomes, chr(31))))
				and (:anyApplicant or r.applicant_kind = any(string_to_array(:applicants, chr(31))))
				and (cast(:after as uuid) is null or r.id > :after)
				order by r.id limit :limit
				""")
			.param("bodies", Columns.ids(question.bodies()))
			.param("first", first(question.year()))
			.param("last", last(question.year()))
			.param("anyOutcome", question.outcomes().isEmpty())
			.param("outcomes", Columns.words(List.copyOf(question.outcomes())))
			.param("anyApplicant", question.applicants().isEmpty())
			.param("applicants", Columns.words(List.copyOf(question.applicants()))), after, size);
	}

	/** Returns the requests behind a number of reviews and lawsuits, oldest first. */
	public Slice<YearRequest> requests(RemedyQuestion question, @Nullable String after, int size) {
		return slice(this.jdbc.sql(REQUEST + "where " + COUNTED + """

				and exists (select from requests_remedy m where m.request_id = r.id and %s
					and (:anyKind or m.kind = any(string_to_array(:kinds, chr(31))))
					and (:anyResult or %s = any(string_to_array(:results, chr(31)))))
				and (cast(:after as uuid) is null or r.id > :after)
				order by r.id limit :limit
				""".formatted(REMEDY_COUNTED, REMEDY_RESULT))
			.param("bodies", Columns.ids(question.bodies()))
			.param("first", first(question.year()))
			.param("last", last(question.year()))
			.param("anyKind", question.kinds().isEmpty())
			.param("kinds", Columns.words(List.copyOf(question.kinds())))
			.param("anyResult", question.results().isEmpty())
			.param("results", Columns.words(List.copyOf(question.results()))), after, size);
	}

	private static Slice<YearRequest> slice(JdbcClient.StatementSpec statement, @Nullable String after, int size) {
		var rows = statement.param("after", isGiven(after) ? Id.parse(String.valueOf(after)) : null)
			.param("limit", size + 1)
			.query(YearStore::request)
			.list();
		return Slice.cut(rows, size, (row) -> row.id().toString());
	}

	private static boolean isGiven(@Nullable String text) {
		return text != null && !text.isEmpty();
	}

	private static String condition(YearRow row) {
		return switch (row) {
			case RECEIVED -> RECEIVED;
			case CARRIED_IN -> CARRIED_IN;
			case CONCLUDED -> CONCLUDED;
			case CARRIED_OUT -> CARRIED_OUT;
		};
	}

	private static void add(ResultSet row, List<YearCount> counts) throws SQLException {
		var body = new BodyId(Columns.id(row, "body_id"));
		var applicant = row.getString("applicant_kind");
		for (var each : YearRow.values()) {
			long count = row.getLong(each.name().toLowerCase(java.util.Locale.ROOT));
			if (count > 0) {
				var outcome = (each == YearRow.CONCLUDED) ? row.getString("outcome") : "";
				counts.add(new YearCount(body, each, outcome, applicant, count));
			}
		}
	}

	private static YearRequest request(ResultSet row, int number) throws SQLException {
		return new YearRequest(new RequestId(Columns.id(row, "id")), row.getObject("case_id", UUID.class).toString(),
				row.getString("number"), new BodyId(Columns.id(row, "body_id")),
				row.getObject("received_on", LocalDate.class), row.getString("applicant_kind"),
				row.getString("first_outcome"), row.getObject("first_concluded_on", LocalDate.class));
	}

	private static LocalDate first(int year) {
		return LocalDate.of(year, 1, 1);
	}

	private static LocalDate last(int year) {
		return LocalDate.of(year, 12, 31);
	}

}
