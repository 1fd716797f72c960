package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.casework.CaseId;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.NewestFirst;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.DisclosureRequest.Applicant;
import org.yichuang.requests.model.DisclosureRequest.Course;
import org.yichuang.requests.model.DisclosureRequest.Receipt;
import org.yichuang.requests.model.DisclosureRequest.Registration;
import org.yichuang.requests.model.DisclosureRequest.Source;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestFilter;
import org.yichuang.requests.model.RequestFilter.Position;
import org.yichuang.requests.model.RequestFilter.Range;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;

/** 公开申请 — reads and writes requests; what people wrote is sealed. */
@Repository
public class RequestStore {

	private static final String COLUMNS = """
			select id, case_id, submission_id, number, desk_id, site_id, body_id, origin, sent_at, way, confirmed_on,
				received_on, register_body, register_year, register_number, applicant_kind, applicant_mark, checked_by,
				checked_at, sensitivity, state, title, due_on, told_due_on, outcome, concluded_on,
				first_outcome, first_concluded_on, grade, anonymised_at, version
			from requests_request
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	RequestStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public DisclosureRequest get(RequestId id) {
		return one("where id = :id", id.value()).orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns a request; nobody else moves it until the transaction ends.
	 * @throws NotFound if there is none
	 */
	public DisclosureRequest lock(RequestId id) {
		return one("where id = :id for update", id.value()).orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns the request behind a matter; nobody else moves it until the transaction
	 * ends.
	 */
	public Optional<DisclosureRequest> lock(CaseId matter) {
		return one("where case_id = :id for update", matter.value());
	}

	/** Returns the request behind a matter. */
	public Optional<DisclosureRequest> find(CaseId matter) {
		return one("where case_id = :id", matter.value());
	}

	/** Returns the request that a submission became. */
	public Optional<DisclosureRequest> find(SubmissionId submission) {
		return one("where submission_id = :id", submission.value());
	}

	/** Returns the matters of those requests that exist. */
	public Map<RequestId, CaseId> matters(Collection<RequestId> ids) {
		var all = new HashMap<RequestId, CaseId>();
		this.jdbc.sql("select id, case_id from requests_request where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query((row) -> {
				all.put(new RequestId(Columns.id(row, "id")), new CaseId(Columns.id(row, "case_id")));
			});
		return all;
	}

	/** Returns requests, newest first, one more than the slice holds. */
	public List<DisclosureRequest> list(RequestFilter filter, Range range, Position position) {
		var params = new HashMap<String, @Nullable Object>();
		var part = new NewestFirst("requests_request", params);
		if (!range.everywhere()) {
			part.of("site_id", range.sites()).of("body_id", range.bodies());
		}
		narrow(filter, part, params);
		if (position.after() != null) {
			part.where("id < :after");
			params.put("after", position.after());
		}
		return this.jdbc.sql(part.sql(COLUMNS))
			.params(params)
			.param("limit", position.size() + 1)
			.query(this::request)
			.list();
	}

	/** Returns how many requests one person or organisation sent between two moments. */
	public int count(String mark, Instant from, Instant to) {
		return this.jdbc.sql("""
				select count(*) from requests_request
				where applicant_mark = :mark and sent_at between :from and :to
				""")
			.param("mark", mark)
			.param("from", Columns.time(from))
			.param("to", Columns.time(to))
			.query(Integer.class)
			.single();
	}

	/** Returns what the same person or organisation sent before, the latest first. */
	public List<DisclosureRequest> earlier(String mark, RequestId before) {
		return this.jdbc.sql(COLUMNS + """
				where applicant_mark = :mark and id < :id and state <> 'VOIDED' order by sent_at desc limit 200
				""").param("mark", mark).param("id", before.value()).query(this::request).list();
	}

	/** Returns requests whose desk's keeping period is over, the longest ended first. */
	public List<RequestId> keptTooLong(LocalDate today, int most) {
		return this.jdbc.sql("""
				select r.id from requests_request r where anonymised_at is null and concluded_on is not null
					and concluded_on < :today - (select d.keep_days from requests_desk d where d.id = r.desk_id)
				order by concluded_on limit :most
				""")
			.param("today", today)
			.param("most", most)
			.query((row, index) -> new RequestId(Columns.id(row, "id")))
			.list();
	}

	/**
	 * Returns requests that came before a moment, are not registered, and of which nobody
	 * was told yet.
	 */
	public List<RequestId> unregistered(Instant before, int most) {
		return this.jdbc
			.sql("""
					select id from requests_request where state = 'RECEIVED' and register_told_at is null and sent_at < :before
					order by sent_at limit :most
					""")
			.param("before", Columns.time(before))
			.param("most", most)
			.query((row, index) -> new RequestId(Columns.id(row, "id")))
			.list();
	}

	/** Notes that those in charge were told that a request is not registered. */
	public void toldUnregistered(RequestId id, Instant at) {
		this.jdbc.sql("update requests_request set register_told_at = ? where id = ?")
			.params(Columns.time(at), id.value())
			.update();
	}

	/** Adds a request. */
	public void add(DisclosureRequest request) {
		var source = request.source();
		this.jdbc
			.sql("""
					insert into requests_request (id, case_id, submission_id, number, desk_id, site_id, origin, sent_at,
						body_id, way, confirmed_on, received_on, register_body, register_year, register_number,
						applicant_kind, applicant_mark, checked_by, checked_at, sensitivity, state, title, due_on, told_due_on,
						outcome, concluded_on, first_outcome, first_concluded_on, grade, anonymised_at)
					values (:id, :matter, :submission, :number, :desk, :site, :origin, :sent, :body, :way, :confirmed,
						:received, :registerBody, :year, :registered, :applicant, :mark, :checkedBy, :checkedAt,
						:sensitivity, :state, :title, :due, :told, :outcome, :concluded, :firstOutcome, :firstConcluded, :grade,
						:anonymised)
					""")
			.param("matter", source.matter().value())
			.param("submission", source.submission().value())
			.param("number", source.number())
			.param("desk", source.desk().value())
			.param("site", request.site().value())
			.param("origin", source.origin().name())
			.param("sent", Columns.time(source.sentAt()))
			.params(changing(request))
			.update();
	}

	/**
	 * Writes a request.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(DisclosureRequest request) {
		Columns.unlessChanged(this.jdbc.sql("""
				update requests_request set body_id = :body, way = :way, confirmed_on = :confirmed,
					received_on = :received, register_body = :registerBody, register_year = :year,
					register_number = :registered, applicant_kind = :applicant, applicant_mark = :mark,
					checked_by = :checkedBy, checked_at = :checkedAt, sensitivity = :sensitivity, state = :state,
					title = :title, due_on = :due, told_due_on = :told, outcome = :outcome, concluded_on = :concluded,
					first_outcome = :firstOutcome, first_concluded_on = :firstConcluded, grade = :grade,
					anonymised_at = :anonymised, version = version + 1
				where id = :id and version = :version
				""").params(changing(request)).param("version", request.version()).update());
	}

	/** Writes the last days of requests, as their clocks say now. */
	public void putDue(Map<RequestId, LocalDate> days) {
		days.forEach((id, day) -> this.jdbc
			.sql("update requests_request set due_on = :day where id = :id and due_on is distinct from :day")
			.param("day", day)
			.param("id", id.value())
			.update());
	}

	/** Returns requests with a clock after one, for going through all of them. */
	public List<DisclosureRequest> withClock(RequestId after, int most) {
		return this.jdbc.sql(COLUMNS + "where due_on is not null and id > :after order by id limit :most")
			.param("after", after.value())
			.param("most", most)
			.query(this::request)
			.list();
	}

	private Map<String, @Nullable Object> changing(DisclosureRequest request) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		params.put("id", request.id().value());
		params.put("body", request.body().value());
		params.put("sensitivity", request.sensitivity().name());
		params.put("state", request.state().name());
		params.put("title", this.seal.seal(request.id(), request.title()));
		params.put("anonymised", Columns.time(request.anonymisedAt()));
		receipt(params, request.receipt());
		applicant(params, request.applicant());
		course(params, request.course());
		return params;
	}

	private static void receipt(Map<String, @Nullable Object> params, Receipt receipt) {
		var registration = receipt.registration();
		params.put("way", receipt.way().name());
		params.put("confirmed", receipt.confirmedOn());
		params.put("received", receipt.receivedOn());
		params.put("registerBody", (registration != null) ? registration.body().value() : null);
		params.put("year", (registration != null) ? registration.year() : null);
		params.put("registered", (registration != null) ? registration.number() : null);
	}

	private static void applicant(Map<String, @Nullable Object> params, Applicant applicant) {
		params.put("applicant", applicant.kind().name());
		params.put("mark", applicant.mark());
		params.put("checkedBy", applicant.checkedBy());
		params.put("checkedAt", Columns.time(applicant.checkedAt()));
	}

	private static void course(Map<String, @Nullable Object> params, Course course) {
		params.put("due", course.dueOn());
		params.put("told", course.toldDueOn());
		params.put("outcome", course.outcome());
		params.put("concluded", course.concludedOn());
		params.put("firstOutcome", course.firstOutcome());
		params.put("firstConcluded", course.firstConcludedOn());
		params.put("grade", course.grade());
	}

	private static void narrow(RequestFilter filter, NewestFirst part, Map<String, @Nullable Object> params) {
		equal("body_id", Columns.bare(filter.body()), part, params);
		equal("state", name(filter.state()), part, params);
		equal("outcome", filter.outcome(), part, params);
		equal("applicant_kind", name(filter.applicant()), part, params);
		equal("way", name(filter.way()), part, params);
		equal("number", filter.number(), part, params);
		if (filter.dueBefore() != null) {
			part.where("due_on < :dueBefore");
			params.put("dueBefore", filter.dueBefore());
		}
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static void equal(String column, @Nullable Object value, NewestFirst part,
			Map<String, @Nullable Object> params) {
		if (value != null) {
			part.where(column + " = :" + column);
			params.put(column, value);
		}
	}

	private Optional<DisclosureRequest> one(String where, Object id) {
		return this.jdbc.sql(COLUMNS + where).param("id", id).query(this::request).optional();
	}

	private DisclosureRequest request(ResultSet row, int index) throws SQLException {
		var id = new RequestId(Columns.id(row, "id"));
		var source = new Source(new SubmissionId(Columns.id(row, "submission_id")),
				new CaseId(Columns.id(row, "case_id")), row.getString("number"), new DeskId(Columns.id(row, "desk_id")),
				Origin.valueOf(row.getString("origin")), Columns.moment(row, "sent_at"));
		var applicant = new Applicant(ApplicantKind.valueOf(row.getString("applicant_kind")),
				row.getString("applicant_mark"), row.getString("checked_by"), Columns.instant(row, "checked_at"));
		var course = new Course(day(row, "due_on"), day(row, "told_due_on"), row.getString("outcome"),
				day(row, "concluded_on"), row.getString("first_outcome"), day(row, "first_concluded_on"),
				row.getInt("grade"));
		return new DisclosureRequest(id, source, new SiteId(Columns.id(row, "site_id")),
				new BodyId(Columns.id(row, "body_id")), RequestState.valueOf(row.getString("state")),
				this.seal.open(id, row.getString("title")), applicant,
				Sensitivity.valueOf(row.getString("sensitivity")), receipt(row), course,
				Columns.instant(row, "anonymised_at"), row.getLong("version"));
	}

	private static Receipt receipt(ResultSet row) throws SQLException {
		var body = Columns.idOrNull(row, "register_body");
		return new Receipt(ReceivingWay.valueOf(row.getString("way")), day(row, "confirmed_on"),
				day(row, "received_on"), (body == null) ? null : new Registration(new BodyId(body),
						row.getInt("register_year"), row.getInt("register_number")));
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
