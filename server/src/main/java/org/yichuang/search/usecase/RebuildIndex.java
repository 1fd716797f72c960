package org.yichuang.search.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.search.SearchEvent;
import org.yichuang.search.SearchPermission;
import org.yichuang.search.store.EntryStore;

/** Has the index made anew by the server, while readers go on finding in the old one. */
@Component
public class RebuildIndex {

	private final EntryStore entries;

	private final ApplicationEventPublisher events;

	RebuildIndex(EntryStore entries, ApplicationEventPublisher events) {
		this.entries = entries;
		this.events = events;
	}

	/**
	 * Asks for it.
	 * @return how many pages the new index will hold
	 * @throws Refused if the actor may not
	 */
	@Transactional
	public long rebuild(Actor actor) {
		actor.require(SearchPermission.REBUILD, Place.WHOLE_GROUP);
		long count = this.entries.count();
		this.entries.askForRebuild();
		this.events.publishEvent(new SearchEvent.RebuildAsked(actor, count));
		return count;
	}

}
