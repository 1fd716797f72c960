package org.yichuang.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.TextSeal;

/** 附件表 — what is known of each file, and who handed it in. */
@Component
public class FileRows {

	private static final String COLUMNS = "id, name, type, size, digest, width, height, uploader, body_id";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	FileRows(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a file of the uploader's body; what the public calls its files is sealed. */
	public void add(StoredFile file, Actor uploader, Instant at) {
		this.jdbc.sql("""
				insert into files_stored (id, name, type, size, digest, width, height, uploader, uploader_name,
				                          body_id, stored_at)
				values (:id, :name, :type, :size, :digest, :width, :height, :uploader, :uploaderName,
				        :body, :at)""")
			.param("id", file.id().value())
			.param("name", (uploader.account() != null) ? file.name() : this.seal.seal(file.id(), file.name()))
			.param("type", file.type())
			.param("size", file.size())
			.param("digest", file.digest().hex())
			.param("width", file.width(), Types.INTEGER)
			.param("height", file.height(), Types.INTEGER)
			.param("uploader", uuid(uploader.account()), Types.OTHER)
			.param("uploaderName", uploader.name())
			.param("body", uuid(uploader.body()), Types.OTHER)
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
	}

	/**
	 * @throws NotFound if there is none
	 */
	public StoredFile get(FileId id) {
		return owned(id).file();
	}

	/**
	 * Returns a file with its owner.
	 * @throws NotFound if there is none
	 */
	public OwnedFile owned(FileId id) {
		return this.jdbc.sql("select " + COLUMNS + " from files_stored where id = :id")
			.param("id", id.value())
			.query(this::row)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the files with these ids, those that exist. */
	public Map<FileId, StoredFile> all(Collection<FileId> ids) {
		var found = new LinkedHashMap<FileId, StoredFile>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select " + COLUMNS + " from files_stored where id in (:ids)")
				.param("ids", ids.stream().map(FileId::value).toList())
				.query(this::row)
				.list()
				.forEach((owned) -> found.put(owned.file().id(), owned.file()));
		}
		return found;
	}

	/** Returns those of these contents that some file has. */
	public Set<String> used(Collection<String> digests) {
		return Set.copyOf(this.jdbc.sql("select distinct digest from files_stored where digest = any(?::char(64)[])")
			.param(digests.toArray(new String[0]))
			.query(String.class)
			.list());
	}

	/** Says whether some file has a content. */
	public boolean isUsed(String digest) {
		return !used(List.of(digest)).isEmpty();
	}

	/** Removes a file. */
	public void remove(FileId id) {
		this.jdbc.sql("delete from files_stored where id = :id").param("id", id.value()).update();
	}

	private OwnedFile row(ResultSet row, int number) throws SQLException {
		var uploader = row.getObject("uploader", UUID.class);
		var body = row.getObject("body_id", UUID.class);
		var id = new FileId(row.getObject("id", UUID.class));
		return new OwnedFile(
				new StoredFile(id, this.seal.open(id, row.getString("name")), row.getString("type"),
						row.getLong("size"), new Sm3Digest(row.getString("digest")),
						row.getObject("width", Integer.class), row.getObject("height", Integer.class)),
				(uploader != null) ? new AccountId(uploader) : null, (body != null) ? new BodyId(body) : null);
	}

	private static @Nullable UUID uuid(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	/**
	 * 附件归属 — a file and whose it is.
	 *
	 * @param file the file
	 * @param uploader who handed it in, null for the program itself
	 * @param body that person's body
	 */
	public record OwnedFile(StoredFile file, @Nullable AccountId uploader, @Nullable BodyId body) {
	}

}
