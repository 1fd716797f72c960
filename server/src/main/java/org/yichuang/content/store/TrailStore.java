package org.yichuang.content.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.TrailEntry;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.platform.Columns;

/** 时间线 — the table {@code content_trail}. */
@Repository
public class TrailStore {

	private final JdbcClient jdbc;

	TrailStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes a line. */
	public void add(Actor actor, ArticleId article, TrailEntry line) {
		this.jdbc.sql("""
				insert into content_trail (id, article, edition, act, account, actor_name, note, at)
				values (:id, :article, :edition, :act, :account, :name, :note, :at)
				""")
			.param("id", Id.nextUuid())
			.param("article", article.value())
			.param("edition", line.edition().value())
			.param("act", line.act().name())
			.param("account", Columns.bare(actor.account()))
			.param("name", actor.name())
			.param("note", line.note())
			.param("at", Columns.time(line.at()))
			.update();
	}

	/** Returns who approved an edition since a moment. */
	public Set<AccountId> approversSince(EditionId edition, ArticleId article, Instant since) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct account from content_trail where article = :article and edition = :edition
					and act = 'APPROVE' and account is not null and at >= :since
				""")
			.param("article", article.value())
			.param("edition", edition.value())
			.param("since", Columns.time(since))
			.query((row, index) -> new AccountId(Columns.id(row, "account")))
			.list());
	}

	/** Returns an article's lines, newest first, at most 500. */
	public List<TrailEntry> of(ArticleId article) {
		return this.jdbc.sql("""
				select edition, act, actor_name, note, at from content_trail where article = :article
				order by id desc limit 500
				""")
			.param("article", article.value())
			.query((row, index) -> new TrailEntry(ContentAct.valueOf(row.getString("act")),
					new EditionId(Columns.id(row, "edition")), row.getString("actor_name"), row.getString("note"),
					Columns.moment(row, "at")))
			.list();
	}

}
