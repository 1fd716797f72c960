package org.yichuang.catalogue;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.store.SchemeRows;

/** 分类 — what other rooms may ask about classification schemes. */
@Component
public class Schemes {

	private final SchemeRows rows;

	Schemes(SchemeRows rows) {
		this.rows = rows;
	}

	/** Returns all schemes with their classes. */
	public List<ClassificationScheme> all() {
		return this.rows.all();
	}

	/** Returns a class, closed ones too. */
	public Optional<SchemeClass> find(String scheme, String code) {
		return this.rows.find(scheme, code);
	}

}
