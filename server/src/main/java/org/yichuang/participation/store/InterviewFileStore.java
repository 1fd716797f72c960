package org.yichuang.participation.store;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.platform.Columns;

/** 访谈图片 — the table {@code participation_interview_file}. */
@Repository
public class InterviewFileStore {

	private final JdbcClient jdbc;

	InterviewFileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers that an interview uses files; what was remembered before stays. */
	public void remember(ActivityId activity, Collection<FileId> files) {
		if (!files.isEmpty()) {
			this.jdbc.sql("""
					insert into participation_interview_file (file, activity)
					select file, :activity from unnest(cast(:files as uuid[])) as file on conflict do nothing
					""").param("activity", activity.value()).param("files", Columns.ids(files)).update();
		}
	}

	/** Returns the sites with interviews that use a file. */
	public List<SiteId> sites(FileId file) {
		return this.jdbc.sql("""
				select distinct a.site from participation_interview_file f
				join participation_activity a on a.id = f.activity where f.file = :file
				""").param("file", file.value()).query((row, index) -> new SiteId(Columns.id(row, "site"))).list();
	}

}
