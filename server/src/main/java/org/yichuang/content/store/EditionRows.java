package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.Timing;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Columns;

/** Reads editions out of rows. */
final class EditionRows {

	static final String COLUMNS = """
			id, article, number, state, title, subtitle, body, summary, keywords, source, source_url, author, editor,
			subject, issue_number, index_number, made_on, picture_file, picture_alt, attachment_files,
			attachment_names, publish_at, expire_at, correction_note, editors, started_by, created_at, changed_at,
			submitted_at, published_at, forced, version
			""";

	private EditionRows() {
	}

	static Edition read(ResultSet row, int index) throws SQLException {
		return new Edition(new EditionId(Columns.id(row, "id")), new ArticleId(Columns.id(row, "article")),
				row.getInt("number"), EditionState.valueOf(row.getString("state")), text(row),
				new Timing(Columns.instant(row, "publish_at"), Columns.instant(row, "expire_at")),
				row.getString("correction_note"), editors(row), Columns.account(row, "started_by"), life(row),
				row.getBoolean("forced"), row.getLong("version"));
	}

	private static EditionText text(ResultSet row) throws SQLException {
		return new EditionText(row.getString("title"), row.getString("subtitle"), row.getString("body"),
				row.getString("summary"), Columns.texts(row, "keywords"), row.getString("source"),
				row.getString("source_url"), row.getString("author"), row.getString("editor"), row.getString("subject"),
				row.getString("issue_number"), row.getString("index_number"), row.getObject("made_on", LocalDate.class),
				picture(row), attachments(row));
	}

	private static @Nullable Picture picture(ResultSet row) throws SQLException {
		var file = Columns.idOrNull(row, "picture_file");
		return (file != null) ? new Picture(new FileId(file), row.getString("picture_alt")) : null;
	}

	private static List<Attachment> attachments(ResultSet row) throws SQLException {
		var files = Columns.uuids(row, "attachment_files");
		var names = Columns.texts(row, "attachment_names");
		var all = new ArrayList<Attachment>();
		for (var each = 0; each < files.size(); each++) {
			all.add(new Attachment(new FileId(files.get(each)), (each < names.size()) ? names.get(each) : ""));
		}
		return List.copyOf(all);
	}

	private static Set<AccountId> editors(ResultSet row) throws SQLException {
		var all = new HashSet<AccountId>();
		for (var id : Columns.uuids(row, "editors")) {
			all.add(new AccountId(id));
		}
		return Set.copyOf(all);
	}

	private static Edition.Life life(ResultSet row) throws SQLException {
		return new Edition.Life(Columns.moment(row, "created_at"), Columns.moment(row, "changed_at"),
				Columns.instant(row, "submitted_at"), Columns.instant(row, "published_at"));
	}

}
