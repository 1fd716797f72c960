package org.yichuang.content.store;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.model.Edition;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Columns;

/** 稿件附件 — the table {@code content_article_file}: files that editions of articles use. */
@Repository
public class ArticleFileStore {

	private final JdbcClient jdbc;

	ArticleFileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers that an edition uses its files; what was remembered before stays. */
	void remember(Edition edition) {
		var files = edition.text().files();
		if (!files.isEmpty()) {
			this.jdbc.sql("""
					insert into content_article_file (file, article)
					select file, :article from unnest(cast(:files as uuid[])) as file on conflict do nothing
					""").param("article", edition.article().value()).param("files", Columns.ids(files)).update();
		}
	}

	/** Returns the channels where articles that use a file are, at home or pushed. */
	public List<Place> places(FileId file) {
		return this.jdbc.sql("""
				select a.channel, true as at_home from content_article_file f
				join content_article a on a.id = f.article where f.file = :file
				union
				select p.channel, false from content_article_file f
				join content_placement p on p.article = f.article where f.file = :file and p.state <> 'DECLINED'
				""")
			.param("file", file.value())
			.query((row, index) -> new Place(new ChannelId(Columns.id(row, "channel")), row.getBoolean("at_home")))
			.list();
	}

	/**
	 * 所在栏目.
	 *
	 * @param channel which channel
	 * @param atHome whether it is the home of an article, else one was pushed there
	 */
	public record Place(ChannelId channel, boolean atHome) {
	}

}
