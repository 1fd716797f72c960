package org.yichuang.disclosure.usecase;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.content.ArticleOutline;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryValidity;
import org.yichuang.kernel.Beijing;
import org.yichuang.sitegroup.Channels;

/** 稿件要素 — reads an entry's facts off the article that holds the information. */
@Component
class ArticleFacts {

	private final Schemes schemes;

	private final Channels channels;

	private final Clock clock;

	ArticleFacts(Schemes schemes, Channels channels, Clock clock) {
		this.schemes = schemes;
		this.channels = channels;
		this.clock = clock;
	}

	EntryFacts of(ArticleOutline article) {
		var said = article.facts();
		var madeOn = said.madeOn();
		var force = said.issueNumber().isEmpty() ? EntryFacts.Force.NONE
				: new EntryFacts.Force(EntryValidity.EFFECTIVE, null, null);
		return new EntryFacts(article.subject().title(), said.issueNumber(),
				(madeOn != null) ? madeOn : Beijing.today(this.clock),
				new EntryFacts.Kinds(code("subject", said.subject()), "", ""), said.keywords(), said.summary(), "", "",
				force);
	}

	/** Returns where a live article lies on its site. */
	String path(ArticleOutline article) {
		return this.channels.get(article.subject().channel()).path() + article.fileName();
	}

	/**
	 * Returns the code of a class that is called so, or has that code; empty for none.
	 */
	String code(String scheme, String labelOrCode) {
		return this.schemes.all()
			.stream()
			.filter((each) -> each.code().equals(scheme))
			.map(ClassificationScheme::classes)
			.flatMap(java.util.List::stream)
			.filter((each) -> each.label().equals(labelOrCode) || each.code().equals(labelOrCode))
			.map(SchemeClass::code)
			.findFirst()
			.orElse("");
	}

}
