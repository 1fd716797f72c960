package org.yichuang.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.notification.model.NoticeLine;
import org.yichuang.outlet.Notice;

/** 通知表 — notices, one row for each person. */
@Component
public class NoticeRows {

	private static final String SELECT = """
			select id, kind, title, body, link, at, read_at from notification_notice
			""";

	private final JdbcClient jdbc;

	NoticeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a notice for one person. */
	public void add(UUID id, AccountId account, Notice notice, Times times) {
		var digest = times.digestDue();
		this.jdbc.sql("""
				insert into notification_notice (id, account_id, kind, title, body, link, at, digest_due)
				values (:id, :account, :kind, :title, :body, :link, :at, :digest::timestamptz)""")
			.param("id", id)
			.param("account", account.value())
			.param("kind", notice.kind())
			.param("title", notice.title())
			.param("body", notice.body())
			.param("link", notice.link())
			.param("at", utc(times.at()))
			.param("digest", (digest != null) ? utc(digest) : null)
			.update();
	}

	/** Deletes notices given before a moment, the oldest first; says how many. */
	public int forget(Instant before, int most) {
		return this.jdbc.sql("""
				delete from notification_notice where id in (select id from notification_notice
				where at < :before order by at limit :most for update skip locked)""")
			.param("before", utc(before))
			.param("most", most)
			.update();
	}

	/** Notes that there are notices of a kind. */
	public void addKind(String kind) {
		this.jdbc.sql("insert into notification_kind (kind) values (:kind) on conflict do nothing")
			.param("kind", kind)
			.update();
	}

	/** Returns all kinds that there ever were. */
	public List<String> kinds() {
		return this.jdbc.sql("select kind from notification_kind order by kind").query(String.class).list();
	}

	/** Returns a person's notices, the newest first. */
	public List<NoticeLine> list(AccountId account, boolean unreadOnly, @Nullable UUID after, int most) {
		return this.jdbc.sql(SELECT + """
				where account_id = :account and (not :unread or read_at is null)
				  and (:after::uuid is null or id < :after::uuid)
				order by id desc limit :most""")
			.param("account", account.value())
			.param("unread", unreadOnly)
			.param("after", after)
			.param("most", most)
			.query(NoticeRows::line)
			.list();
	}

	/** Counts a person's unread notices, up to {@code most}. */
	public int unread(AccountId account, int most) {
		return this.jdbc.sql("""
				select count(*) from (select 1 from notification_notice
				where account_id = :account and read_at is null limit :most) as counted""")
			.param("account", account.value())
			.param("most", most)
			.query(Integer.class)
			.single();
	}

	/** Marks one of a person's notices as read; says false if it is not theirs. */
	public boolean read(AccountId account, UUID id, Instant at) {
		return this.jdbc.sql("""
				update notification_notice set read_at = coalesce(read_at, :at)
				where id = :id and account_id = :account""")
			.param("at", utc(at))
			.param("id", id)
			.param("account", account.value())
			.update() == 1;
	}

	/** Marks all of a person's notices up to one as read. */
	public void readAll(AccountId account, UUID upTo, Instant at) {
		this.jdbc.sql("""
				update notification_notice set read_at = :at
				where account_id = :account and read_at is null and id <= :upTo""")
			.param("at", utc(at))
			.param("account", account.value())
			.param("upTo", upTo)
			.update();
	}

	/**
	 * Takes what is due for one person's daily mail, oldest first; nobody else gets it
	 * any more.
	 */
	public List<Owed> takeDigest(Instant now) {
		return this.jdbc.sql("""
				with person as (select account_id from notification_notice where digest_due <= :now
				                order by digest_due limit 1 for update skip locked),
				taken as (update notification_notice n set digest_due = null from person
				          where n.account_id = person.account_id and n.digest_due <= :now
				          returning n.id, n.account_id, n.title, n.link)
				select id, account_id, title, link from taken order by id""")
			.param("now", utc(now))
			.query((row, number) -> new Owed(row.getObject("id", UUID.class),
					new AccountId(row.getObject("account_id", UUID.class)), row.getString("title"),
					row.getString("link")))
			.list();
	}

	private static NoticeLine line(ResultSet row, int number) throws SQLException {
		return new NoticeLine(row.getObject("id", UUID.class), row.getString("kind"), row.getString("title"),
				row.getString("body"), row.getString("link"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("read_at") != null);
	}

	static OffsetDateTime utc(Instant at) {
		return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
	}

	/**
	 * 时间.
	 *
	 * @param at when the notice was given
	 * @param digestDue when the daily mail with it leaves, null for none
	 */
	public record Times(Instant at, @Nullable Instant digestDue) {
	}

	/** 待汇总通知. */
	public record Owed(UUID id, AccountId account, String title, String link) {
	}

}
