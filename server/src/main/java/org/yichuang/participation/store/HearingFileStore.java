package org.yichuang.participation.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.platform.Columns;

/** 听证材料 — the table {@code participation_hearing_file}. */
@Repository
public class HearingFileStore {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	HearingFileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes that files belong to a hearing; those that belong to it stay. */
	public void keep(ActivityId activity, SiteId site, Collection<FileId> files) {
		this.jdbc.sql("""
				insert into participation_hearing_file (activity, file, site)
				select :activity, unnest(cast(:files as uuid[])), :site on conflict (activity, file) do nothing
				""")
			.param("activity", activity.value())
			.param("files", Columns.ids(files))
			.param("site", site.value())
			.update();
	}

	/** Lets readers see exactly these files of a hearing. */
	public void show(ActivityId activity, Collection<FileId> files) {
		this.jdbc.sql("""
				update participation_hearing_file set shown = file = any(cast(:files as uuid[]))
				where activity = :activity
				""").param("files", Columns.ids(files)).param("activity", activity.value()).update();
	}

	/** Returns all files that belong or belonged to a hearing. */
	public Set<FileId> of(ActivityId activity) {
		return this.jdbc.sql("select file from participation_hearing_file where activity = :activity")
			.param("activity", activity.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.collect(Collectors.toSet());
	}

	/** Returns the hearings that a file belongs to. */
	public List<ActivityId> hearings(FileId file) {
		return this.jdbc.sql("select activity from participation_hearing_file where file = :file")
			.param("file", file.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(ActivityId::new)
			.toList();
	}

	/** Returns which of some files readers of a site may see. */
	public Set<FileId> shown(SiteId site, Collection<FileId> files) {
		return this.jdbc.sql("""
				select distinct file from participation_hearing_file
				where site = :site and shown and file = any(cast(:files as uuid[]))
				""")
			.param("site", site.value())
			.param("files", Columns.ids(files))
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.collect(Collectors.toSet());
	}

	/** Returns files that readers of a site may see, some after another. */
	public List<FileId> shownAfter(SiteId site, @Nullable FileId after) {
		return this.jdbc.sql("""
				select distinct file from participation_hearing_file where site = :site and shown and file > :after
				order by file limit :n
				""")
			.param("site", site.value())
			.param("after", (after != null) ? after.value() : new UUID(0, 0))
			.param("n", BATCH)
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.toList();
	}

}
