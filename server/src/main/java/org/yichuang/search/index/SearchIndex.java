package org.yichuang.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PreDestroy;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.yichuang.platform.FolderTree;
import org.yichuang.platform.Home;
import org.yichuang.search.store.EntryRow;

/**
 * 检索索引 — the Lucene index under the home folder. Each commit says which version of the
 * table it holds, so that after any crash, and after a restore of an older copy, exactly
 * what is missing is added. An index that cannot be read is made anew.
 */
@Component
public class SearchIndex {

	private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

	/**
	 * Changes whenever texts are analysed otherwise; an index of another form starts
	 * anew.
	 */
	private static final String FORM = "1";

	private static final double MEMORY_MEGABYTES = 32;

	private final Path folder;

	private @Nullable Open open;

	SearchIndex(Home home) {
		this.folder = home.folder("search");
	}

	/** Asks the index as it is, with a number that changes whenever it does. */
	public <T> T reading(Reading<T> question) {
		var searchers = open().searchers();
		try {
			var searcher = searchers.acquire();
			try {
				return question.ask(searcher, ((DirectoryReader) searcher.getIndexReader()).getVersion());
			}
			finally {
				searchers.release(searcher);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Returns how far the index has come. */
	public Progress progress() {
		return open().progress();
	}

	/** Takes rows in; readers do not see them before {@link #show}. */
	public void apply(List<EntryRow> rows, Progress reached) {
		var index = open();
		try {
			for (var row : rows) {
				apply(index.writer(), row.key(), row.page());
			}
			index.writer().setLiveCommitData(reached.data().entrySet());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Shows readers what was taken in. */
	public void show() {
		try {
			open().searchers().maybeRefreshBlocking();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Makes durable what was taken in. */
	public void commit() {
		try {
			open().writer().commit();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Empties the index, unseen by readers until {@link #show}. */
	public void empty(Progress from) {
		try {
			open().writer().deleteAll();
			open().writer().setLiveCommitData(from.data().entrySet());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Closes the index; it opens again when it is needed. */
	@PreDestroy
	public synchronized void close() throws IOException {
		if (this.open != null) {
			this.open.searchers().close();
			this.open.writer().close();
			this.open = null;
		}
	}

	private static void apply(IndexWriter writer, UUID key, EntryRow.@Nullable FoundText page) throws IOException {
		var term = new Term(Fields.KEY, key.toString());
		if (page == null) {
			writer.deleteDocuments(term);
		}
		else {
			writer.updateDocument(term, EntryDocument.of(key, page));
		}
	}

	private synchronized Open open() {
		if (this.open == null) {
			try {
				this.open = openOrStartAnew();
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}
		return this.open;
	}

	private Open openOrStartAnew() throws IOException {
		try {
			var opened = Open.at(this.folder);
			if (opened.progress().form().equals(FORM)) {
				return opened;
			}
			opened.searchers().close();
			opened.writer().close();
		}
		catch (LockObtainFailedException taken) {
			throw taken;
		}
		catch (IOException | IllegalArgumentException unreadable) {
			LOG.warn("The search index cannot be read and is made anew", unreadable);
		}
		FolderTree.delete(this.folder);
		return Open.at(this.folder);
	}

	/**
	 * How far an index has come.
	 *
	 * @param form how its texts were analysed
	 * @param version of the table
	 * @param rebuilds how many rebuilds had been asked for when it was begun
	 */
	public record Progress(String form, long version, long rebuilds) {

		/** Returns the progress at another version. */
		public Progress at(long reached) {
			return new Progress(FORM, reached, this.rebuilds);
		}

		/** Returns the progress at the beginning of a rebuild. */
		public static Progress anew(long rebuilds) {
			return new Progress(FORM, 0, rebuilds);
		}

		Map<String, String> data() {
			return Map.of("form", this.form, "version", Long.toString(this.version), "rebuilds",
					Long.toString(this.rebuilds));
		}

	}

	/** A question to the index. */
	public interface Reading<T> {

		/**
		 * Asks.
		 * @param searcher valid during the call only
		 * @param edition changes whenever the index does
		 */
		T ask(IndexSearcher searcher, long edition);

	}

	/** An index that is open. */
	private record Open(IndexWriter writer, SearcherManager searchers) {

		static Open at(Path folder) throws IOException {
			var config = new IndexWriterConfig(ChineseAnalyzer.ofTexts()).setRAMBufferSizeMB(MEMORY_MEGABYTES);
			var writer = new IndexWriter(FSDirectory.open(folder), config);
			if (writer.getLiveCommitData() == null) {
				writer.setLiveCommitData(new Progress(FORM, 0, 0).data().entrySet());
			}
			return new Open(writer, new SearcherManager(writer, null));
		}

		Progress progress() {
			var data = new HashMap<String, String>();
			this.writer.getLiveCommitData().forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
			return new Progress(data.getOrDefault("form", ""), Long.parseLong(data.getOrDefault("version", "0")),
					Long.parseLong(data.getOrDefault("rebuilds", "0")));
		}

	}

}
