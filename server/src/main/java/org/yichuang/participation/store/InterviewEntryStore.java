package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Shot;
import org.yichuang.participation.model.InterviewEntry.Speaker;
import org.yichuang.participation.model.InterviewEntry.Standing;
import org.yichuang.participation.model.InterviewEntry.State;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/**
 * 访谈实录 — the tables {@code participation_interview_entry} and
 * {@code participation_interview_fragment}. Whoever writes holds the interview's row.
 * What readers see stands there in clear; what was corrected or taken back is sealed.
 */
@Repository
public class InterviewEntryStore {

	private static final String COLUMNS = """
			id, activity, number, speaker, name, words, picture, picture_alt, question, at, state, note, changed_at
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	InterviewEntryStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns how many entries there are. */
	public int count(ActivityId activity) {
		return newest("participation_interview_entry", activity);
	}

	/** Returns the number of the newest fragment, 0 if there is none. */
	public int newestFragment(ActivityId activity) {
		return newest("participation_interview_fragment", activity);
	}

	private int newest(String table, ActivityId activity) {
		return this.jdbc.sql("select coalesce(max(number), 0) from " + table + " where activity = :activity")
			.param("activity", activity.value())
			.query(Integer.class)
			.single();
	}

	/** Returns an entry, of whichever interview. */
	public Optional<InterviewEntry> find(UUID id) {
		return this.jdbc.sql("select " + COLUMNS + " from participation_interview_entry where id = :id")
			.param("id", id)
			.query(this::read)
			.optional();
	}

	/** Adds an entry at the end. */
	public void add(InterviewEntry entry, Actor actor) {
		var picture = entry.picture();
		this.jdbc
			.sql("""
					insert into participation_interview_entry (id, activity, number, speaker, name, original, words, picture,
						picture_alt, question, at, written_by)
					values (:id, :activity, :number, :speaker, :name, :original, :words, :picture, :alt, :question, :at, :by)
					""")
			.param("id", entry.id())
			.param("activity", entry.activity().value())
			.param("number", entry.number())
			.param("speaker", entry.speaker().name())
			.param("name", entry.name())
			.param("original", this.seal.seal(entry.id(), entry.words()))
			.param("words", entry.words())
			.param("picture", (picture != null) ? picture.file().value() : null)
			.param("alt", (picture != null) ? picture.alt() : "")
			.param("question", entry.question())
			.param("at", Columns.time(entry.at()))
			.param("by", Columns.bare(actor.account()))
			.update();
	}

	/** Writes what became of an entry; what it said before is sealed from now on. */
	public void change(InterviewEntry entry) {
		var original = this.jdbc.sql("select original from participation_interview_entry where id = :id")
			.param("id", entry.id())
			.query(String.class)
			.single();
		this.jdbc
			.sql("""
					update participation_interview_entry set original = :original, name = :name, words = :words, state = :state, note = :note,
						changed_at = :changedAt
					where id = :id
					""")
			.param("id", entry.id())
			.param("original", this.seal.seal(entry.id(), this.seal.open(entry.id(), original)))
			.param("name", kept(entry, entry.name()))
			.param("words", kept(entry, entry.words()))
			.param("state", entry.standing().state().name())
			.param("note", entry.standing().note())
			.param("changedAt", Columns.time(entry.standing().changedAt()))
			.update();
	}

	private String kept(InterviewEntry entry, String text) {
		return entry.isShown() ? text : this.seal.seal(entry.id(), text);
	}

	/**
	 * Gives an entry the next fragment.
	 * @return all fragments of the entry, the new one last
	 */
	public List<Integer> addFragment(InterviewEntry entry) {
		this.jdbc
			.sql("""
					insert into participation_interview_fragment (activity, number, entry) values (:activity, :number, :entry)
					""")
			.param("activity", entry.activity().value())
			.param("number", newestFragment(entry.activity()) + 1)
			.param("entry", entry.id())
			.update();
		return this.jdbc.sql("select number from participation_interview_fragment where entry = :entry order by number")
			.param("entry", entry.id())
			.query(Integer.class)
			.list();
	}

	/** Returns entries between two places, both included, in order. */
	public List<InterviewEntry> between(ActivityId activity, int from, int to) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_interview_entry "
					+ "where activity = :activity and number between :from and :to order by number")
			.param("activity", activity.value())
			.param("from", from)
			.param("to", to)
			.query(this::read)
			.list();
	}

	/** Returns what some fragments show. */
	public Map<Integer, InterviewEntry> fragments(ActivityId activity, Collection<Integer> numbers) {
		var found = new LinkedHashMap<Integer, InterviewEntry>();
		this.jdbc.sql("""
				select f.number as fragment, e.id, e.activity, e.number, e.speaker, e.name, e.words, e.picture,
					e.picture_alt, e.question, e.at, e.state, e.note, e.changed_at
				from participation_interview_fragment f join participation_interview_entry e on e.id = f.entry
				where f.activity = :activity and f.number = any(cast(:numbers as int[]))
				""")
			.param("activity", activity.value())
			.param("numbers", numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
			.query((row) -> {
				found.put(row.getInt("fragment"), read(row, 0));
			});
		return found;
	}

	/** Returns the pictures of entries that stand. */
	public List<FileId> pictures(ActivityId activity) {
		return this.jdbc
			.sql("select distinct picture from participation_interview_entry "
					+ "where activity = :activity and picture is not null and state <> 'WITHDRAWN'")
			.param("activity", activity.value())
			.query((row, index) -> new FileId(Columns.id(row, "picture")))
			.list();
	}

	private InterviewEntry read(ResultSet row, int index) throws SQLException {
		var id = Columns.id(row, "id");
		return new InterviewEntry(id, new ActivityId(Columns.id(row, "activity")), row.getInt("number"),
				Speaker.valueOf(row.getString("speaker")), this.seal.open(id, row.getString("name")),
				this.seal.open(id, row.getString("words")), picture(row), Columns.idOrNull(row, "question"),
				Columns.moment(row, "at"), new Standing(State.valueOf(row.getString("state")), row.getString("note"),
						Columns.instant(row, "changed_at")));
	}

	private static @Nullable Shot picture(ResultSet row) throws SQLException {
		var file = Columns.idOrNull(row, "picture");
		return (file != null) ? new Shot(new FileId(file), row.getString("picture_alt")) : null;
	}

}
