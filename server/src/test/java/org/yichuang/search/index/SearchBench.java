package org.yichuang.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;
import org.yichuang.platform.Home;
import org.yichuang.search.SearchQuery;
import org.yichuang.search.model.Words;
import org.yichuang.search.store.EntryRow;

/**
 * Searches over made-up articles, as a ratio to bare Lucene queries for ten hits on the
 * same index: what counting, marking and excerpts cost. Run by {@code bin/bench search}.
 */
final class SearchBench {

	private static final int QUESTIONS = 4000;

	private static final int BATCH = 500;

	private static final int SITES = 50;

	private static final String CHARACTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处";

	private final Random random = new Random(20_261_122);

	private final List<String> vocabulary = IntStream.range(0, 20_000)
		.mapToObj((i) -> IntStream.range(0, 2 + this.random.nextInt(2))
			.map((j) -> CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString())
		.toList();

	public static void main(String[] arguments) throws IOException {
		new SearchBench().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
	}

	private void run(Path home, int articles) throws IOException {
		var index = new SearchIndex(new Home(home));
		fill(index, articles);
		var finder = new Finder();
		var queries = new WordsQuery();
		var ours = new long[QUESTIONS];
		var bare = new long[QUESTIONS];
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < QUESTIONS; i++) {
				var asked = new SearchQuery(word() + " " + word(), null, null, null, null, false, false, 1);
				ours[i] = index.reading((searcher, edition) -> nanos(() -> finder.find(searcher, asked, Set.of())));
				bare[i] = index.reading((searcher, edition) -> nanos(() -> bare(searcher, queries, asked)));
			}
		}
		index.close();
		tell("ours", ours);
		tell("bare", bare);
		System.out.printf("search-p99 ratio %.2f (shown, no goal)%n",
				(double) percentile(ours, 99) / percentile(bare, 99));
	}

	private void fill(SearchIndex index, int articles) {
		var sites = IntStream.range(0, SITES).mapToObj((i) -> new UUID(1, i)).toList();
		for (int from = 0; from < articles; from += BATCH) {
			var rows = new ArrayList<EntryRow>();
			for (int i = from; i < Math.min(articles, from + BATCH); i++) {
				rows.add(new EntryRow(new UUID(2, i),
						new EntryRow.FoundText(sites.get(i % SITES), null, "/a" + i + ".html", text(6), text(180), "",
								"县政府", null, Instant.ofEpochSecond(1_600_000_000L + i * 60L))));
			}
			index.apply(rows, index.progress().at(from + 1));
		}
		index.show();
		index.commit();
	}

	private static Object bare(IndexSearcher searcher, WordsQuery queries, SearchQuery asked) {
		var words = Words.of(asked.words());
		try {
			var hits = searcher.search(queries.strict(words, false).orElseThrow(), 10);
			return (hits.totalHits.value() > 0) ? hits : searcher.search(queries.loose(words, false).orElseThrow(), 10);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static long nanos(Runnable work) {
		long begun = System.nanoTime();
		work.run();
		return System.nanoTime() - begun;
	}

	/** Few words are frequent and many are rare, as in any language. */
	private String word() {
		return this.vocabulary.get((int) (this.vocabulary.size() * Math.pow(this.random.nextDouble(), 3)));
	}

	private String text(int words) {
		var text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			text.append(word()).append((i % 12 == 11) ? "。" : "");
		}
		return text.toString();
	}

	private static void tell(String name, long[] nanos) {
		System.out.printf("%s: p50 %.2f ms, p99 %.2f ms%n", name, percentile(nanos, 50) / 1e6,
				percentile(nanos, 99) / 1e6);
	}

	private static long percentile(long[] nanos, int percent) {
		var sorted = nanos.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length * percent / 100];
	}

}
