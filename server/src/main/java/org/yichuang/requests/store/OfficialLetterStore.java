package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Hands;
import org.yichuang.requests.model.OfficialLetter.Seal;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.OfficialLetter.Words;

/**
 * 公开文书 — reads and writes official letters and their bytes; whatever names people sealed.
 */
@Repository
public class OfficialLetterStore {

	private static final String COLUMNS = """
			select id, request_id, round, kind, outcome, stage, title, addressee, text, facts, review_note, written_by,
				written_at, reviewed_by, signed_by, signed_at, number, digest, replaces, reason, version
			from requests_letter
			""";

	private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final TextSeal seal;

	private final JsonMapper json;

	OfficialLetterStore(JdbcClient jdbc, TextSeal seal, JsonMapper json) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.json = json;
	}

	/**
	 * Returns a request's letter.
	 * @throws NotFound if it has none with that id
	 */
	public OfficialLetter get(RequestId request, OfficialLetterId id) {
		return this.jdbc.sql(COLUMNS + "where id = :id and request_id = :request")
			.param("id", id.value())
			.param("request", request.value())
			.query(this::letter)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns a letter. */
	public Optional<OfficialLetter> find(OfficialLetterId id) {
		return this.jdbc.sql(COLUMNS + "where id = ?").param(id.value()).query(this::letter).optional();
	}

	/** Returns a request's letters, oldest first. */
	public List<OfficialLetter> of(RequestId request) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? order by id")
			.param(request.value())
			.query(this::letter)
			.list();
	}

	/** Returns the replies of one handling, whatever became of them, oldest first. */
	public List<OfficialLetter> replies(RequestId request, int round) {
		return of(request).stream()
			.filter((letter) -> letter.round() == round && letter.kind() == OfficialLetterKind.REPLY)
			.toList();
	}

	/** Returns signed letters after one, in order, for checking their bytes. */
	public List<OfficialLetter> signedAfter(@Nullable OfficialLetterId after, int most) {
		return this.jdbc.sql(COLUMNS
				+ "where digest is not null and (cast(:after as uuid) is null or id > :after) order by id limit :most")
			.param("after", Columns.bare(after))
			.param("most", most)
			.query(this::letter)
			.list();
	}

	/** Adds a letter. */
	public void add(OfficialLetter letter) {
		written("""
				insert into requests_letter (id, request_id, round, kind, outcome, stage, title, addressee, text, facts,
					review_note, written_by, written_at, reviewed_by, signed_by, signed_at, number, digest, replaces,
					reason)
				values (:id, :request, :round, :kind, :outcome, :stage, :title, :to, :text, :facts, :note, :writtenBy,
					:writtenAt, :reviewedBy, :signedBy, :signedAt, :number, :digest, :replaces, :reason)
				""", letter).update();
	}

	/**
	 * Writes a letter.
	 * @return it as it is then
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public OfficialLetter put(OfficialLetter letter) {
		Columns.unlessChanged(written("""
				update requests_letter set request_id = :request, round = :round, kind = :kind, outcome = :outcome,
					stage = :stage, title = :title, addressee = :to, text = :text, facts = :facts, review_note = :note,
					written_by = :writtenBy, written_at = :writtenAt, reviewed_by = :reviewedBy, signed_by = :signedBy,
					signed_at = :signedAt, number = :number, digest = :digest, replaces = :replaces, reason = :reason,
					version = version + 1
				where id = :id and version = :version
				""", letter).param("version", letter.version()).update());
		return letter.onVersion(letter.version() + 1);
	}

	/** Removes a draft that was never signed. */
	public void remove(OfficialLetter draft) {
		Columns
			.unlessChanged(this.jdbc.sql("delete from requests_letter where id = ? and version = ? and digest is null")
				.params(draft.id().value(), draft.version())
				.update());
	}

	/** Keeps the bytes of a letter that is being signed. */
	public void keep(OfficialLetterId id, byte[] pdf) {
		this.jdbc.sql("insert into requests_letter_file (letter_id, content) values (?, ?)")
			.params(id.value(), this.seal.seal(id, Base64.getEncoder().encodeToString(pdf)))
			.update();
	}

	/** Returns the bytes of a signed letter; empty once they are anonymised. */
	public Optional<byte[]> file(OfficialLetterId id) {
		return this.jdbc.sql("select content from requests_letter_file where letter_id = ?")
			.param(id.value())
			.query(String.class)
			.optional()
			.map((kept) -> Base64.getDecoder().decode(this.seal.open(id, kept)));
	}

	/** Empties all that tells who a request's letters were for; numbers stay. */
	public void anonymise(RequestId request) {
		this.jdbc
			.sql("""
					delete from requests_letter_file where letter_id in (select id from requests_letter where request_id = ?)
					""")
			.param(request.value())
			.update();
		this.jdbc.sql("""
				update requests_letter set addressee = '', text = '', facts = '{}', review_note = '', reason = '',
					version = version + 1
				where request_id = ?
				""").param(request.value()).update();
	}

	private JdbcClient.StatementSpec written(String sql, OfficialLetter letter) {
		var hands = letter.hands();
		var with = letter.seal();
		return this.jdbc.sql(sql)
			.param("id", letter.id().value())
			.param("request", letter.request().value())
			.param("round", letter.round())
			.param("kind", letter.kind().name())
			.param("outcome", letter.outcome())
			.param("stage", letter.stage().name())
			.param("title", letter.words().title())
			.param("to", sealed(letter, letter.words().to()))
			.param("text", sealed(letter, letter.words().text()))
			.param("facts", sealed(letter, this.json.writeValueAsString(letter.facts())))
			.param("note", sealed(letter, hands.reviewNote()))
			.param("writtenBy", Columns.bare(hands.writtenBy()))
			.param("writtenAt", Columns.time(hands.writtenAt()))
			.param("reviewedBy", Columns.bare(hands.reviewedBy()))
			.param("signedBy", Columns.bare(hands.signedBy()))
			.param("signedAt", (with != null) ? Columns.time(with.at()) : null)
			.param("number", (with != null) ? with.number() : null)
			.param("digest", (with != null) ? with.digest() : null)
			.param("replaces", Columns.bare(letter.replaces()))
			.param("reason", sealed(letter, letter.reason()));
	}

	private String sealed(OfficialLetter letter, String clear) {
		return this.seal.seal(letter.id(), clear);
	}

	private OfficialLetter letter(ResultSet row, int index) throws SQLException {
		var id = new OfficialLetterId(Columns.id(row, "id"));
		var replaces = Columns.idOrNull(row, "replaces");
		return new OfficialLetter(id, new RequestId(Columns.id(row, "request_id")), row.getInt("round"),
				OfficialLetterKind.valueOf(row.getString("kind")), row.getString("outcome"),
				Stage.valueOf(row.getString("stage")),
				new Words(row.getString("title"), open(row, id, "addressee"), open(row, id, "text")),
				this.json.readValue(open(row, id, "facts"), FACTS), hands(row, id), seal(row),
				(replaces != null) ? new OfficialLetterId(replaces) : null, open(row, id, "reason"),
				row.getLong("version"));
	}

	private Hands hands(ResultSet row, OfficialLetterId id) throws SQLException {
		return new Hands(Columns.account(row, "written_by"), Columns.moment(row, "written_at"),
				Columns.account(row, "reviewed_by"), open(row, id, "review_note"), Columns.account(row, "signed_by"));
	}

	private static @Nullable Seal seal(ResultSet row) throws SQLException {
		var digest = row.getString("digest");
		return (digest != null) ? new Seal(row.getString("number"), digest, Columns.moment(row, "signed_at")) : null;
	}

	private String open(ResultSet row, OfficialLetterId id, String column) throws SQLException {
		return this.seal.open(id, row.getString(column));
	}

}
