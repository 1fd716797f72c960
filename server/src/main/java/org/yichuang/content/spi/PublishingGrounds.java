package org.yichuang.content.spi;

import java.util.List;
import java.util.Optional;

import org.yichuang.content.ArticleOutline;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/**
 * 发布理由 — a room has a say before an edition goes live, such as about the reviews that
 * disclosure needs. Asked for the button and for the deed alike, also for scheduled and
 * forced publications.
 */
@Term("发布理由")
public interface PublishingGrounds {

	/** Returns why the edition in hand may not go live now; empty means go ahead. */
	List<Refusal> refusals(ArticleOutline article);

	/**
	 * Returns the index number that the article carries when it goes live; empty leaves
	 * that to the rule of its kind.
	 */
	Optional<String> indexNumber(ArticleOutline article);

}
