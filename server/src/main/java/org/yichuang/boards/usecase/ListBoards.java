package org.yichuang.boards.usecase;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Lists the boards that an actor may see. */
@Component
@Transactional(readOnly = true)
public class ListBoards {

	private final BoardStore boards;

	private final Sites sites;

	ListBoards(BoardStore boards, Sites sites) {
		this.boards = boards;
		this.sites = sites;
	}

	/**
	 * Returns a site's boards in their order.
	 * @param site which; null for all that the actor may see
	 * @throws NotFound if the actor may not see the site's
	 */
	public List<Board> of(Actor actor, @Nullable SiteId site) {
		if (site == null) {
			return this.boards.of(this.sites.all()
				.stream()
				.filter((each) -> actor.may(BoardsPermission.READ, each.place()))
				.map(Site::id)
				.collect(Collectors.toSet()));
		}
		if (!actor.may(BoardsPermission.READ, this.sites.get(site).place())) {
			throw NotFound.of(site);
		}
		return this.boards.of(site);
	}

}
