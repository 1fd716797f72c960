package org.yichuang.participation.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 票箱 — the tables {@code participation_urn}, {@code participation_code} and
 * {@code participation_seal}. An answer lies in the urn sealed, as a JSON string; one
 * from before is an object.
 */
@Repository
public class UrnStore {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final TextSeal seal;

	UrnStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Breaks a seal; false if it was broken before. */
	public boolean breakSeal(byte[] digest, LocalDate day) {
		return this.jdbc
			.sql("insert into participation_seal (digest, day) values (:digest, :day) on conflict do nothing")
			.param("digest", digest)
			.param("day", day)
			.update() == 1;
	}

	/** Forgets seals of days before. */
	public void forgetSeals(LocalDate before) {
		this.jdbc.sql("delete from participation_seal where day < :before").param("before", before).update();
	}

	/**
	 * Uses up a code and returns the group that it was given to; empty if there is none
	 * or it was used before.
	 */
	public Optional<String> useCode(ActivityId activity, byte[] digest) {
		return this.jdbc.sql("""
				update participation_code set used = true, fresh = true
				where activity = :activity and digest = :digest and not used returning group_key
				""").param("activity", activity.value()).param("digest", digest).query(String.class).optional();
	}

	/**
	 * Notes that the holder of an account has answered, as a code that is used; false if
	 * they had before.
	 */
	public boolean useAccount(ActivityId activity, byte[] digest) {
		return this.jdbc.sql("""
				insert into participation_code (activity, digest, used, fresh) values (:activity, :digest, true, true)
				on conflict do nothing""").param("activity", activity.value()).param("digest", digest).update() == 1;
	}

	/** Says whether a code was used, or the holder of an account has answered. */
	public boolean isUsed(ActivityId activity, byte[] digest) {
		return this.jdbc.sql("""
				select exists (select 1 from participation_code
				where activity = :activity and digest = :digest and used)""")
			.param("activity", activity.value())
			.param("digest", digest)
			.query(Boolean.class)
			.single();
	}

	/** Adds codes for a group, the empty one where there are none. */
	public void addCodes(ActivityId activity, String group, List<byte[]> digests) {
		for (var digest : digests) {
			this.jdbc
				.sql("insert into participation_code (activity, digest, group_key) values (:activity, :digest, :g)")
				.param("activity", activity.value())
				.param("digest", digest)
				.param("g", group)
				.update();
		}
	}

	/** Returns how many codes there are and how many were used. */
	public CodeCounts codes(ActivityId activity) {
		return this.jdbc.sql(
				"select count(*) as n, count(*) filter (where used) as used from participation_code where activity = :a")
			.param("a", activity.value())
			.query((row, index) -> new CodeCounts(row.getLong("n"), row.getLong("used")))
			.single();
	}

	/** Returns how many codes each group has and how many were used. */
	public Map<String, CodeCounts> codesByGroup(ActivityId activity) {
		var counts = new HashMap<String, CodeCounts>();
		this.jdbc.sql("""
				select group_key, count(*) as n, count(*) filter (where used) as used
				from participation_code where activity = :a group by group_key
				""").param("a", activity.value()).query((row) -> {
			counts.put(row.getString("group_key"), new CodeCounts(row.getLong("n"), row.getLong("used")));
		});
		return counts;
	}

	/** Drops an answer in. */
	public void drop(ActivityId activity, Map<String, List<String>> answers) {
		this.jdbc
			.sql("insert into participation_urn (activity, answers) values (:activity, to_jsonb(cast(:box as text)))")
			.param("activity", activity.value())
			.param("box", this.seal.seal(activity, JSON.writeValueAsString(answers)))
			.update();
	}

	/** Returns how many answers lie in which urn. */
	public Map<ActivityId, Long> fill() {
		var counts = new java.util.LinkedHashMap<ActivityId, Long>();
		this.jdbc.sql("select activity, count(*) as n from participation_urn group by activity").query((row) -> {
			counts.put(new ActivityId(Columns.id(row, "activity")), row.getLong("n"));
		});
		return counts;
	}

	/** Returns how many answers lie in an urn. */
	public long fill(ActivityId activity) {
		return this.jdbc.sql("select count(*) from participation_urn where activity = :activity")
			.param("activity", activity.value())
			.query(Long.class)
			.single();
	}

	/** Takes answers out, and lets the codes of that time lose their mark. */
	public List<Map<String, List<String>>> take(ActivityId activity, int atMost) {
		this.jdbc.sql("update participation_code set fresh = false where activity = :activity and fresh")
			.param("activity", activity.value())
			.update();
		return this.jdbc.sql("""
				delete from participation_urn where ctid = any(array(
					select ctid from participation_urn where activity = :activity limit :n for update skip locked))
				returning answers #>> '{}' as answers
				""")
			.param("activity", activity.value())
			.param("n", atMost)
			.query((row, index) -> JSON.readValue(this.seal.open(activity, row.getString("answers")), ANSWERS))
			.list();
	}

}
