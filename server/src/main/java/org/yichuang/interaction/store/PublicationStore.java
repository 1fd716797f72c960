package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.forms.Removals;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.model.Publication;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 来信公开 — reads and writes published letters. */
@Repository
public class PublicationStore {

	private static final TypeReference<List<Removals.Decision>> DECISIONS = new TypeReference<>() {
	};

	private static final String COLUMNS = """
			select letter, site, mailbox, slot, title, question, answer, answered_by, received_at, answered_at, decisions,
				published_by, published_at, withdrawn_at, version
			from interaction_publication
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final TextSeal seal;

	PublicationStore(JdbcClient jdbc, JsonMapper json, TextSeal seal) {
		this.jdbc = jdbc;
		this.json = json;
		this.seal = seal;
	}

	/** Returns a letter's publication, live or taken down. */
	public Optional<Publication> find(LetterId letter) {
		return this.jdbc.sql(COLUMNS + "where letter = :letter")
			.param("letter", letter.value())
			.query(this::publication)
			.optional();
	}

	/** Returns the live ones of these letters. */
	public Map<LetterId, Publication> live(Collection<LetterId> letters) {
		return this.jdbc.sql(COLUMNS + "where letter = any(cast(:letters as uuid[])) and withdrawn_at is null")
			.param("letters", Columns.ids(letters))
			.query(this::publication)
			.list()
			.stream()
			.collect(Collectors.toMap(Publication::letter, Function.identity()));
	}

	/** Returns a site's newest. */
	public List<Publication> newest(SiteId site, int most) {
		return this.jdbc.sql(COLUMNS + "where site = :site and withdrawn_at is null order by slot desc limit :most")
			.param("site", site.value())
			.param("most", most)
			.query(this::publication)
			.list();
	}

	/** Returns the slots of a site's newest. */
	public List<Integer> newestSlots(SiteId site, int most) {
		return this.jdbc.sql("""
				select slot from interaction_publication where site = :site and withdrawn_at is null
				order by slot desc limit :most
				""").param("site", site.value()).param("most", most).query(Integer.class).list();
	}

	/** Returns a mailbox's newest. */
	public List<Publication> newest(MailboxId mailbox, int most) {
		return this.jdbc
			.sql(COLUMNS + "where mailbox = :mailbox and withdrawn_at is null order by slot desc limit :most")
			.param("mailbox", mailbox.value())
			.param("most", most)
			.query(this::publication)
			.list();
	}

	/** Returns what stands on a list page, newest first. */
	public List<Publication> onPage(SiteId site, int page) {
		return this.jdbc.sql(COLUMNS + """
				where site = :site and withdrawn_at is null and slot >= :first and slot < :end order by slot desc
				""")
			.param("site", site.value())
			.param("first", (page - 1) * Paths.SIZE)
			.param("end", page * Paths.SIZE)
			.query(this::publication)
			.list();
	}

	/** Names all live letters of a site, one by one. */
	public void forEach(SiteId site, Consumer<LetterId> sink) {
		this.jdbc.sql("select letter from interaction_publication where site = :site and withdrawn_at is null")
			.param("site", site.value())
			.query((row) -> {
				sink.accept(new LetterId(Columns.id(row, "letter")));
			});
	}

	/** Returns how many slots a site has given away. */
	public int slots(SiteId site) {
		return this.jdbc.sql("select next from interaction_publication_slot where site = :site")
			.param("site", site.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Gives a slot away; it is never given again. */
	public int takeSlot(SiteId site) {
		return this.jdbc.sql("""
				insert into interaction_publication_slot (site, next) values (:site, 1)
				on conflict (site) do update set next = interaction_publication_slot.next + 1 returning next - 1
				""").param("site", site.value()).query(Integer.class).single();
	}

	/** Adds one. */
	public void add(Publication publication) {
		written("""
				insert into interaction_publication (letter, site, mailbox, slot, title, question, answer, answered_by,
					received_at, answered_at, decisions, published_by, published_at)
				values (:letter, :site, :mailbox, :slot, :title, :question, :answer, :answeredBy, :receivedAt,
					:answeredAt, cast(:decisions as jsonb), :publishedBy, :publishedAt)
				""", publication).param("site", publication.site().value())
			.param("mailbox", publication.mailbox().value())
			.param("slot", publication.slot())
			.param("receivedAt", Columns.time(publication.receivedAt()))
			.update();
	}

	/**
	 * Puts a letter up again with another text.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Publication publication) {
		changed(written("""
				update interaction_publication set title = :title, question = :question, answer = :answer,
					answered_by = :answeredBy, answered_at = :answeredAt, decisions = cast(:decisions as jsonb),
					published_by = :publishedBy, published_at = :publishedAt, withdrawn_at = null,
					withdrawn_reason = '', version = version + 1
				where letter = :letter and version = :version
				""", publication).param("version", publication.version()).update());
	}

	/**
	 * Takes one down; what was taken down may have told who somebody is, so from now on
	 * it is sealed.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void withdraw(Publication publication, java.time.Instant at, String reason) {
		changed(this.jdbc.sql("""
				update interaction_publication set title = :title, question = :question, answer = :answer,
					withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
				where letter = :letter and version = :version and withdrawn_at is null
				""")
			.param("letter", publication.letter().value())
			.param("version", publication.version())
			.param("title", sealed(publication, publication.text().title()))
			.param("question", sealed(publication, publication.text().question()))
			.param("answer", sealed(publication, publication.text().answer()))
			.param("at", Columns.time(at))
			.param("reason", sealed(publication, reason))
			.update());
	}

	/**
	 * Forgets what a person decided about, hidden or shown; that somebody decided stays.
	 */
	public void forgetDecisions(LetterId letter) {
		find(letter).ifPresent((publication) -> this.jdbc
			.sql("update interaction_publication set decisions = cast(:decisions as jsonb) where letter = :letter")
			.param("letter", letter.value())
			.param("decisions", this.json.writeValueAsString(
					publication.decisions().stream().map((each) -> new Removals.Decision("", each.hidden())).toList()))
			.update());
	}

	private static void changed(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private JdbcClient.StatementSpec written(String sql, Publication publication) {
		return this.jdbc.sql(sql)
			.param("letter", publication.letter().value())
			.param("title", publication.text().title())
			.param("question", publication.text().question())
			.param("answer", publication.text().answer())
			.param("answeredBy", publication.answeredBy())
			.param("answeredAt", Columns.time(publication.answeredAt()))
			.param("decisions", this.json.writeValueAsString(sealed(publication)))
			.param("publishedBy", Columns.bare(publication.publishedBy()))
			.param("publishedAt", Columns.time(publication.publishedAt()));
	}

	/** What was hidden is personal; here it only bears witness to what was decided. */
	private List<Removals.Decision> sealed(Publication publication) {
		return publication.decisions()
			.stream()
			.map((each) -> new Removals.Decision(this.seal.seal(publication.letter(), each.words()), each.hidden()))
			.toList();
	}

	private String sealed(Publication publication, String text) {
		return this.seal.seal(publication.letter(), text);
	}

	private String opened(LetterId letter, ResultSet row, String column) throws SQLException {
		return this.seal.open(letter, row.getString(column));
	}

	private List<Removals.Decision> opened(LetterId letter, String decisions) {
		return this.json.readValue(decisions, DECISIONS)
			.stream()
			.map((each) -> new Removals.Decision(this.seal.open(letter, each.words()), each.hidden()))
			.toList();
	}

	private Publication publication(ResultSet row, int index) throws SQLException {
		var letter = new LetterId(Columns.id(row, "letter"));
		return new Publication(letter, new SiteId(Columns.id(row, "site")), new MailboxId(Columns.id(row, "mailbox")),
				row.getInt("slot"),
				new Publication.Text(opened(letter, row, "title"), opened(letter, row, "question"),
						opened(letter, row, "answer")),
				row.getString("answered_by"), Columns.moment(row, "received_at"), Columns.moment(row, "answered_at"),
				opened(letter, row.getString("decisions")), Columns.account(row, "published_by"),
				Columns.moment(row, "published_at"), Columns.instant(row, "withdrawn_at"), row.getLong("version"));
	}

}
