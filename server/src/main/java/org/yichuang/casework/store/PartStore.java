package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Inquiry;
import org.yichuang.casework.JointHandling;
import org.yichuang.kernel.BodyId;
import org.yichuang.platform.TextSeal;

/**
 * 参与表 — {@code casework_party}, {@code casework_joint} and {@code casework_inquiry}: who
 * has a part in a case besides the body in charge.
 */
@Repository
public class PartStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	PartStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Lets a body go on reading a case. */
	public void join(CaseId id, BodyId body) {
		this.jdbc.sql("insert into casework_party (case_id, body) values (?, ?) on conflict do nothing")
			.params(id.value(), body.value())
			.update();
	}

	/** Returns the bodies that have or had a part in a case. */
	public List<BodyId> parties(CaseId id) {
		return this.jdbc.sql("select body from casework_party where case_id = ?")
			.param(id.value())
			.query((row, index) -> new BodyId(Columns.id(row, "body")))
			.list();
	}

	/** Returns the bodies asked for their opinions, oldest first. */
	public List<JointHandling> joint(CaseId id) {
		return this.jdbc.sql("""
				select body, request, asked_at, due_at, opinion, given_at, given_by from casework_joint
				where case_id = ? order by asked_at, body""")
			.param(id.value())
			.query((row, index) -> joint(id, row))
			.list();
	}

	/** Asks a body for its opinion, the first time or again. */
	public void ask(CaseId id, JointHandling asked, Allowance limit) {
		this.jdbc.sql("""
				insert into casework_joint (case_id, body, request, asked_at, limit_amount, limit_unit, due_at)
				values (:case, :body, :request, :asked, :amount, :unit, :due)
				on conflict (case_id, body) do update set request = excluded.request, asked_at = excluded.asked_at,
					limit_amount = excluded.limit_amount, limit_unit = excluded.limit_unit, due_at = excluded.due_at,
					told_at = null, opinion = '', given_at = null, given_by = ''""")
			.param("case", id.value())
			.param("body", asked.body().value())
			.param("request", this.seal.seal(id, asked.request()))
			.param("asked", Columns.time(asked.askedAt()))
			.param("amount", limit.amount())
			.param("unit", limit.unit().name())
			.param("due", Columns.time(asked.dueAt()))
			.update();
	}

	/** Writes down a body's opinion. */
	public void give(CaseId id, JointHandling given) {
		this.jdbc.sql("""
				update casework_joint set opinion = :opinion, given_at = :at, given_by = :by
				where case_id = :case and body = :body""")
			.param("case", id.value())
			.param("body", given.body().value())
			.param("opinion", this.seal.seal(id, given.opinion()))
			.param("at", Columns.time(given.givenAt()))
			.param("by", given.givenBy())
			.update();
	}

	/** Does without a body's opinion. */
	public void release(CaseId id, BodyId body) {
		this.jdbc.sql("delete from casework_joint where case_id = ? and body = ? and given_at is null")
			.params(id.value(), body.value())
			.update();
	}

	/** Does without all opinions that are still owed. */
	public void releaseAll(CaseId id) {
		this.jdbc.sql("delete from casework_joint where case_id = ? and given_at is null").param(id.value()).update();
	}

	/** Returns the supervisors' inquiries, oldest first. */
	public List<Inquiry> inquiries(CaseId id) {
		return this.jdbc.sql("""
				select id, question, asked_by, asked_by_name, asked_at, answer, answered_by_name, answered_at
				from casework_inquiry where case_id = ? order by id""")
			.param(id.value())
			.query((row, index) -> new Inquiry(Columns.id(row, "id"), this.seal.open(id, row.getString("question")),
					Columns.account(row, "asked_by"), row.getString("asked_by_name"), Columns.moment(row, "asked_at"),
					this.seal.open(id, row.getString("answer")), row.getString("answered_by_name"),
					Columns.instant(row, "answered_at")))
			.list();
	}

	/** Adds an inquiry. */
	public void inquire(CaseId id, Inquiry inquiry) {
		this.jdbc.sql("""
				insert into casework_inquiry (id, case_id, question, asked_by, asked_by_name, asked_at)
				values (:id, :case, :question, :by, :name, :at)""")
			.param("id", inquiry.id())
			.param("case", id.value())
			.param("question", this.seal.seal(id, inquiry.question()))
			.param("by", Columns.value(inquiry.askedBy()))
			.param("name", inquiry.askedByName())
			.param("at", Columns.time(inquiry.askedAt()))
			.update();
	}

	/** Answers an inquiry. */
	public void answer(CaseId id, Inquiry owed, Answered answered) {
		this.jdbc.sql(
				"update casework_inquiry set answer = :answer, answered_by_name = :name, answered_at = :at where id = :id")
			.param("id", owed.id())
			.param("answer", this.seal.seal(id, answered.words()))
			.param("name", answered.name())
			.param("at", Columns.time(answered.at()))
			.update();
	}

	/** Takes out what people wrote. */
	public void erase(CaseId id, String instead) {
		this.jdbc.sql("""
				update casework_joint set request = :words, opinion = case when given_at is null then '' else :words end
				where case_id = :id""").param("id", id.value()).param("words", instead).update();
		this.jdbc.sql("""
				update casework_inquiry set question = :words,
					answer = case when answered_at is null then '' else :words end
				where case_id = :id""").param("id", id.value()).param("words", instead).update();
		this.jdbc.sql("update casework_extension set reason = :words, note = :words where case_id = :id")
			.param("id", id.value())
			.param("words", instead)
			.update();
		this.jdbc.sql("update casework_pause set ground = :words where case_id = :id")
			.param("id", id.value())
			.param("words", instead)
			.update();
	}

	private JointHandling joint(CaseId id, ResultSet row) throws SQLException {
		return new JointHandling(new BodyId(Columns.id(row, "body")), this.seal.open(id, row.getString("request")),
				Columns.moment(row, "asked_at"), Columns.moment(row, "due_at"),
				this.seal.open(id, row.getString("opinion")), Columns.instant(row, "given_at"),
				row.getString("given_by"));
	}

	/**
	 * An inquiry's answer.
	 *
	 * @param words the answer
	 * @param name of who answered
	 * @param at when
	 */
	public record Answered(String words, String name, Instant at) {
	}

}
