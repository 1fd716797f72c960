package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.AccountId;
import org.yichuang.platform.Columns;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.RequestFee;

/** 信息处理费 — reads and writes fees. */
@Repository
public class RequestFeeStore {

	private final JdbcClient jdbc;

	RequestFeeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a request's fee. */
	public Optional<RequestFee> find(RequestId request) {
		return this.jdbc.sql("""
				select request_id, method, amount, before, fen, noticed_on, due_on, paid_on, voucher, version
				from requests_fee where request_id = ?
				""").param(request.value()).query(RequestFeeStore::fee).optional();
	}

	/**
	 * Returns as how many pieces the applicant's earlier requests to the same body count
	 * in the calendar month in which a request was received: those registered before it,
	 * whatever became of them, void ones not.
	 */
	public int earlierPieces(RequestId request) {
		return this.jdbc.sql("""
				select coalesce(sum(case when f.method = 'BY_PIECE' then f.amount else 1 end), 0)
				from requests_request it
				join requests_request other on other.applicant_mark = it.applicant_mark
					and other.register_body = it.register_body and other.id <> it.id and other.state <> 'VOIDED'
					and other.received_on >= date_trunc('month', it.received_on)
					and other.received_on < date_trunc('month', it.received_on) + interval '1 month'
					and (other.register_year, other.register_number) < (it.register_year, it.register_number)
				left join requests_fee f on f.request_id = other.id
				where it.id = ?
				""").param(request.value()).query(Integer.class).single();
	}

	/**
	 * Writes down what a request costs, or anew as long as the applicant was not told.
	 */
	public void reckon(RequestFee fee, @Nullable AccountId by, Instant at) {
		Columns.unlessChanged(this.jdbc.sql("""
				insert into requests_fee (request_id, method, amount, before, fen, reckoned_by, reckoned_at)
				values (:request, :method, :amount, :before, :fen, :by, :at)
				on conflict (request_id) do update set method = :method, amount = :amount, before = :before, fen = :fen,
					reckoned_by = :by, reckoned_at = :at, version = requests_fee.version + 1
				where requests_fee.noticed_on is null and requests_fee.version = :version
				""")
			.param("request", fee.request().value())
			.param("method", fee.method().name())
			.param("amount", fee.amount())
			.param("before", fee.before())
			.param("fen", fee.fen())
			.param("by", Columns.bare(by))
			.param("at", Columns.time(at))
			.param("version", fee.version())
			.update());
	}

	/**
	 * Writes notice and payment.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(RequestFee fee) {
		Columns.unlessChanged(this.jdbc.sql("""
				update requests_fee set noticed_on = :noticed, due_on = :due, paid_on = :paid, voucher = :voucher,
					version = version + 1
				where request_id = :request and version = :version
				""")
			.param("request", fee.request().value())
			.param("noticed", fee.noticedOn())
			.param("due", fee.dueOn())
			.param("paid", fee.paidOn())
			.param("voucher", fee.voucher())
			.param("version", fee.version())
			.update());
	}

	private static RequestFee fee(ResultSet row, int index) throws SQLException {
		return new RequestFee(new RequestId(Columns.id(row, "request_id")),
				RequestFee.Method.valueOf(row.getString("method")), row.getInt("amount"), row.getInt("before"),
				row.getLong("fen"), row.getObject("noticed_on", LocalDate.class),
				row.getObject("due_on", LocalDate.class), row.getObject("paid_on", LocalDate.class),
				row.getString("voucher"), row.getLong("version"));
	}

}
