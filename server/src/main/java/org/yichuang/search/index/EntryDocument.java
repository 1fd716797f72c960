package org.yichuang.search.index;

import java.util.Locale;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.yichuang.search.store.EntryRow;

/** 索引文档 — how a row becomes a document. */
final class EntryDocument {

	/** More of a text than anybody reads. */
	private static final int LONGEST = 500_000;

	/**
	 * Texts remember where their words stand, so that hits are marked without reading
	 * all.
	 */
	private static final FieldType MARKED = marked();

	private EntryDocument() {
	}

	static Document of(UUID key, EntryRow.FoundText page) {
		var document = new Document();
		document.add(new StringField(Fields.KEY, key.toString(), Field.Store.NO));
		document.add(new StringField(Fields.SITE, page.site().toString(), Field.Store.YES));
		document.add(new SortedDocValuesField(Fields.SITE, new BytesRef(page.site().toString())));
		if (page.channel() != null) {
			document.add(new StringField(Fields.CHANNEL, page.channel().toString(), Field.Store.YES));
		}
		document.add(new Field(Fields.TITLE, page.title(), MARKED));
		document.add(new Field(Fields.TEXT, page.body().substring(0, Math.min(LONGEST, page.body().length())), MARKED));
		if (page.indexNumber() != null) {
			document.add(new StringField(Fields.NUMBER, number(page.indexNumber()), Field.Store.NO));
		}
		document.add(new StoredField(Fields.URL, page.url()));
		document.add(new StoredField(Fields.SUMMARY, page.summary()));
		document.add(new StoredField(Fields.SOURCE, page.source()));
		long time = page.publishedAt().toEpochMilli();
		document.add(new LongPoint(Fields.TIME, time));
		document.add(new NumericDocValuesField(Fields.TIME, time));
		document.add(new StoredField(Fields.TIME, time));
		return document;
	}

	/** Returns a number as it is compared. */
	static String number(String number) {
		return number.strip().toLowerCase(Locale.ROOT);
	}

	private static FieldType marked() {
		var type = new FieldType(TextField.TYPE_STORED);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

}
