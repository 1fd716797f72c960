package org.yichuang.content.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.store.ListStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 稿件说明 — which articles stand behind a figure. */
@Component
class ArticleSubjects implements SubjectNames {

	private final ListStore lists;

	private final Reach reach;

	ArticleSubjects(ListStore lists, Reach reach) {
		this.lists = lists;
		this.reach = reach;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("content.");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var wanted = ids.stream().map(ArticleId::of).collect(Collectors.toSet());
		return this.lists.titles(wanted, this.reach.of(actor, ContentPermission.READ))
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().toString(),
					(entry) -> new SubjectName(entry.getValue(), "", "/articles/" + entry.getKey())));
	}

}
