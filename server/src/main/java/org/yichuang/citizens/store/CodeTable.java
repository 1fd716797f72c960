package org.yichuang.citizens.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.WayKind;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 验证码表 — codes that wait to be entered. */
@Repository
public class CodeTable {

	private static final String BROWSER = "browser";

	private static final String CODE = "code ";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	private final CitizenKeys keys;

	CodeTable(JdbcClient jdbc, TextSeal seal, CitizenKeys keys) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.keys = keys;
	}

	/**
	 * Adds a code.
	 * @param browser the secret of the browser that asks
	 * @param code six digits
	 */
	public void add(Waiting waiting, String browser, String code) {
		var contact = waiting.contact();
		this.jdbc.sql("""
				insert into citizens_code (id, browser, kind, contact, sealed, code, account_id, ends_at)
				values (:id, :browser, :kind, :contact, :sealed, :code, :account, :ends)""")
			.param("id", waiting.id())
			.param("browser", this.keys.digest(BROWSER, browser))
			.param("kind", contact.kind().name())
			.param("contact", digest(contact))
			.param("sealed", this.seal.seal(waiting.id(), contact.text()))
			.param("code", this.keys.digest(CODE + waiting.id(), code))
			.param("account", Columns.bare(waiting.adding()), Types.OTHER)
			.param("ends", Columns.time(waiting.endsAt()))
			.update();
	}

	/** Returns the code that a browser waits for, as long as it is good. */
	public Optional<Waiting> find(String browser, Instant now, int tries) {
		return this.jdbc.sql("""
				select id, kind, sealed, account_id, ends_at from citizens_code
				where browser = :browser and ends_at > :now and tries < :tries""")
			.param("browser", this.keys.digest(BROWSER, browser))
			.param("now", Columns.time(now))
			.param("tries", tries)
			.query((row, number) -> waiting(row))
			.optional();
	}

	private Waiting waiting(ResultSet row) throws SQLException {
		var id = Columns.id(row, "id");
		var adding = Columns.idOrNull(row, "account_id");
		return new Waiting(id,
				new Contact(WayKind.valueOf(row.getString("kind")), this.seal.open(id, row.getString("sealed"))),
				(adding != null) ? new CitizenId(adding) : null, Columns.moment(row, "ends_at"));
	}

	/**
	 * Counts a try before it is made, so that tries at the same moment count, too.
	 * @return the try's number, or nothing if there are none left
	 */
	public Optional<Try> countTry(UUID id, Instant now, int most) {
		return this.jdbc.sql("""
				update citizens_code set tries = tries + 1 where id = :id and tries < :most and ends_at > :now
				returning tries, code""")
			.param("id", id)
			.param("most", most)
			.param("now", Columns.time(now))
			.query((row, number) -> new Try(row.getInt("tries"), row.getBytes("code")))
			.optional();
	}

	/** Says whether a code is the right one. */
	public boolean isRight(UUID id, Try made, String typed) {
		return this.keys.isDigest(made.code(), CODE + id, typed);
	}

	/** Uses a code up; false if somebody was faster. */
	public boolean use(UUID id) {
		return this.jdbc.sql("delete from citizens_code where id = :id").param("id", id).update() == 1;
	}

	/** Removes the codes that were sent to a contact. */
	public void removeAll(Contact contact) {
		this.jdbc.sql("delete from citizens_code where contact = :contact").param("contact", digest(contact)).update();
	}

	private byte[] digest(Contact contact) {
		return this.keys.digest(contact.kind().name(), contact.text());
	}

	/** Removes codes that are too old, some at a time; says how many. */
	public int forget(Instant endedBefore, int most) {
		return this.jdbc.sql("""
				delete from citizens_code where id in (select id from citizens_code where ends_at <= :before
				order by ends_at limit :most for update skip locked)""")
			.param("before", Columns.time(endedBefore))
			.param("most", most)
			.update();
	}

	/**
	 * 待输入的验证码.
	 *
	 * @param id identifies it
	 * @param contact where it was sent
	 * @param adding the account that the contact is to be added to; null for signing in
	 * @param endsAt until when it is good
	 */
	public record Waiting(UUID id, Contact contact, @Nullable CitizenId adding, Instant endsAt) {
	}

	/**
	 * 一次尝试.
	 *
	 * @param number 1 for the first
	 * @param code digest of the right code
	 */
	public record Try(int number, byte[] code) {
	}

}
