package org.yichuang.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** 按站点计数 — counts all hits by site. */
final class SiteCounts implements CollectorManager<SiteCounts.Counter, Map<String, Long>> {

	@Override
	public Counter newCollector() {
		return new Counter();
	}

	@Override
	public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
		var all = new HashMap<String, Long>();
		for (var counter : counters) {
			counter.endLeaf();
			counter.counts.forEach((site, count) -> all.merge(site, count, Long::sum));
		}
		return all;
	}

	/** Counts by the leaf's own numbers, which become names once a leaf. */
	static final class Counter extends SimpleCollector {

		private final Map<String, Long> counts = new HashMap<>();

		private @Nullable SortedDocValues sites;

		private int[] ofLeaf = new int[0];

		@Override
		protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
			endLeaf();
			var values = DocValues.getSorted(leaf.reader(), Fields.SITE);
			this.sites = values;
			this.ofLeaf = new int[values.getValueCount()];
		}

		@Override
		public void collect(int document) throws IOException {
			if (this.sites != null && this.sites.advanceExact(document)) {
				this.ofLeaf[this.sites.ordValue()]++;
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

		private void endLeaf() throws IOException {
			for (int i = 0; this.sites != null && i < this.ofLeaf.length; i++) {
				if (this.ofLeaf[i] > 0) {
					this.counts.merge(this.sites.lookupOrd(i).utf8ToString(), (long) this.ofLeaf[i], Long::sum);
				}
			}
			this.sites = null;
		}

	}

}
