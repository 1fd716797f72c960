package org.yichuang.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Columns;

/** 待用附件表 — files that forms carry and that perhaps no submission takes. */
@Repository
public class UploadTable {

	private final JdbcClient jdbc;

	UploadTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes that a form carries files now. */
	public void note(Collection<FileId> files, Instant at) {
		this.jdbc
			.sql("insert into intake_upload (file_id, at) select f, ? from unnest(?::uuid[]) as f "
					+ "on conflict (file_id) do update set at = excluded.at")
			.params(Timestamp.from(at), Columns.ids(files))
			.update();
	}

	/** Strikes out those that a submission has taken. */
	public int strikeTaken(Instant before) {
		return this.jdbc
			.sql("delete from intake_upload u where u.at < ? "
					+ "and exists (select 1 from intake_attachment a where a.file_id = u.file_id)")
			.param(Timestamp.from(before))
			.update();
	}

	/** Returns files that no form carries any more. */
	public List<FileId> abandoned(Instant before, int most) {
		return this.jdbc.sql("select file_id from intake_upload where at < ? order by file_id limit ?")
			.params(Timestamp.from(before), most)
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.toList();
	}

	/** Strikes a file out; false if somebody else did, or a form carries it again. */
	public boolean strike(FileId file, Instant before) {
		return this.jdbc.sql("delete from intake_upload where file_id = ? and at < ?")
			.params(file.value(), Timestamp.from(before))
			.update() == 1;
	}

}
