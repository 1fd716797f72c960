package org.yichuang.search.index;

import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * 中文分析 — texts become pairs of neighbouring characters, in simplified form, so that
 * nothing depends on a dictionary and 網站 finds 网站. Texts also keep single characters, so
 * that a word of one character can be found.
 */
final class ChineseAnalyzer extends Analyzer {

	private static final int SCRIPTS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
			| CJKBigramFilter.HANGUL;

	private final boolean keepsSingles;

	private ChineseAnalyzer(boolean keepsSingles) {
		this.keepsSingles = keepsSingles;
	}

	/** For texts that are indexed and marked. */
	static ChineseAnalyzer ofTexts() {
		return new ChineseAnalyzer(true);
	}

	/** For what readers type. */
	static ChineseAnalyzer ofWords() {
		return new ChineseAnalyzer(false);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		var tokens = new StandardTokenizer();
		var simplified = new ICUTransformFilter(new LowerCaseFilter(new CJKWidthFilter(tokens)),
				Transliterator.getInstance("Traditional-Simplified"));
		return new TokenStreamComponents(tokens, new CJKBigramFilter(simplified, SCRIPTS, this.keepsSingles));
	}

}
