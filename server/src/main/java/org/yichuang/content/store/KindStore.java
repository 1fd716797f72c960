package org.yichuang.content.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.model.ArticleKind;
import org.yichuang.platform.Columns;

/** 稿件类型 — the table {@code content_kind}. */
@Repository
public class KindStore {

	private final JdbcClient jdbc;

	KindStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all kinds in order. */
	public List<ArticleKind> all() {
		return this.jdbc.sql("select code, label, required, numbered from content_kind order by position")
			.query((row, index) -> new ArticleKind(row.getString("code"), row.getString("label"),
					Set.copyOf(Columns.texts(row, "required")), row.getBoolean("numbered")))
			.list();
	}

	/** Returns the kind with a code. */
	public Optional<ArticleKind> find(String code) {
		return all().stream().filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
