package org.yichuang.boards.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.RoomDoors;

/** Leads to message boards and hot questions from channels of 咨询投诉 and 回应关切. */
@Component
class BoardDoors implements RoomDoors {

	private final BoardStore boards;

	private final HotQuestionStore questions;

	BoardDoors(BoardStore boards, HotQuestionStore questions) {
		this.boards = boards;
		this.questions = questions;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(BoardPaths.boardsTag(site), BoardPaths.hotTag(site));
	}

	@Override
	public List<Door> doors(SiteId site) {
		var all = new ArrayList<Door>();
		if (!this.boards.of(site).isEmpty()) {
			all.add(new Door("留言板", BoardPaths.INDEX, Set.of("咨询投诉")));
		}
		if (this.questions.isAny(site)) {
			all.add(new Door("热点解答", BoardPaths.HOT_INDEX, Set.of("咨询投诉", "回应关切")));
		}
		return all;
	}

}
