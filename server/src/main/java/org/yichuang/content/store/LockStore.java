package org.yichuang.content.store;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.EditLock;
import org.yichuang.kernel.AccountId;
import org.yichuang.platform.Columns;

/** 编辑锁 — the table {@code content_edit_lock}. */
@Repository
public class LockStore {

	private final JdbcClient jdbc;

	LockStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the lock of an article, if it still holds. */
	public Optional<EditLock> of(ArticleId article, Instant now) {
		return this.jdbc
			.sql("select account, holder_name, taken_at, beat_at from content_edit_lock where article = :article")
			.param("article", article.value())
			.query((row, index) -> new EditLock(new AccountId(Columns.id(row, "account")), row.getString("holder_name"),
					Columns.moment(row, "taken_at"), Columns.moment(row, "beat_at")))
			.optional()
			.filter((lock) -> lock.holdsAt(now));
	}

	/** Gives the lock to its new holder, or renews it. */
	public void put(ArticleId article, EditLock lock) {
		this.jdbc.sql("""
				insert into content_edit_lock (article, account, holder_name, taken_at, beat_at)
				values (:article, :account, :name, :taken, :beat)
				on conflict (article) do update set account = excluded.account, holder_name = excluded.holder_name,
					taken_at = excluded.taken_at, beat_at = excluded.beat_at
				""")
			.param("article", article.value())
			.param("account", lock.account().value())
			.param("name", lock.holder())
			.param("taken", Columns.time(lock.takenAt()))
			.param("beat", Columns.time(lock.beatAt()))
			.update();
	}

	/** Frees an article that this account holds. */
	public void release(ArticleId article, AccountId account) {
		this.jdbc.sql("delete from content_edit_lock where article = :article and account = :account")
			.param("article", article.value())
			.param("account", account.value())
			.update();
	}

}
