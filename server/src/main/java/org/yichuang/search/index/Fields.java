package org.yichuang.search.index;

/** 索引字段 — names of what the index holds. */
final class Fields {

	static final String KEY = "key";

	static final String SITE = "site";

	static final String CHANNEL = "channel";

	static final String URL = "url";

	static final String TITLE = "title";

	static final String TEXT = "text";

	static final String SUMMARY = "summary";

	static final String SOURCE = "source";

	static final String NUMBER = "number";

	static final String TIME = "time";

	private Fields() {
	}

}
