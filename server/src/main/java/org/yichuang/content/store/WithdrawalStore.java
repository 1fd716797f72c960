package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.content.model.Withdrawal;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.platform.Columns;

/** 撤稿决定 — the table {@code content_withdrawal}. */
@Repository
public class WithdrawalStore {

	private static final String SELECT = """
			select id, article, kind, sentence, account, actor_name, actor_body, actor_address, decided_at
			from content_withdrawal
			""";

	private final JdbcClient jdbc;

	WithdrawalStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes a decision down, unless one is open already. */
	public void add(Withdrawal withdrawal) {
		var actor = withdrawal.actor();
		this.jdbc.sql("""
				insert into content_withdrawal (id, article, kind, sentence, account, actor_name, actor_body,
					actor_address, decided_at)
				values (:id, :article, :kind, :sentence, :account, :name, :body, :address, :at)
				""")
			.param("id", withdrawal.id())
			.param("article", withdrawal.article().value())
			.param("kind", withdrawal.reason().name())
			.param("sentence", withdrawal.sentence())
			.param("account", Columns.bare(actor.account()))
			.param("name", actor.name())
			.param("body", Columns.bare(actor.body()))
			.param("address", actor.address())
			.param("at", Columns.time(withdrawal.decidedAt()))
			.update();
	}

	/** Returns the decision on an article that is not carried through yet. */
	public Optional<Withdrawal> openOf(ArticleId article) {
		return this.jdbc.sql(SELECT + "where article = :article and done_at is null")
			.param("article", article.value())
			.query(WithdrawalStore::read)
			.optional();
	}

	/**
	 * Returns the decisions not carried through since before a moment, without those that
	 * pause now.
	 */
	public List<Withdrawal> openSince(Instant before, Instant now) {
		return this.jdbc
			.sql(SELECT + "where done_at is null and decided_at < :before"
					+ SetbackStore.notPausing(TimedDeed.WITHDRAW, "content_withdrawal.article")
					+ " order by decided_at limit 50")
			.param("before", Columns.time(before))
			.param("now", Columns.time(now))
			.query(WithdrawalStore::read)
			.list();
	}

	/** Returns the last decision on an article that was carried through. */
	public Optional<Withdrawal> lastOf(ArticleId article) {
		return this.jdbc.sql(SELECT + "where article = :article and done_at is not null order by id desc limit 1")
			.param("article", article.value())
			.query(WithdrawalStore::read)
			.optional();
	}

	/** Marks a decision as carried through. */
	public void done(UUID id, Instant now) {
		this.jdbc.sql("update content_withdrawal set done_at = :now where id = :id")
			.param("now", Columns.time(now))
			.param("id", id)
			.update();
	}

	private static Withdrawal read(ResultSet row, int index) throws SQLException {
		var body = Columns.idOrNull(row, "actor_body");
		var actor = new Actor(Columns.account(row, "account"), row.getString("actor_name"),
				(body != null) ? new BodyId(body) : null, List.of(), row.getString("actor_address"));
		return new Withdrawal(Columns.id(row, "id"), new ArticleId(Columns.id(row, "article")),
				WithdrawalReason.valueOf(row.getString("kind")), row.getString("sentence"), actor,
				Columns.moment(row, "decided_at"));
	}

}
