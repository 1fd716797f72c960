package org.yichuang.boards.usecase;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.boards.store.HotUseStore;
import org.yichuang.kernel.Beijing;

/**
 * Lets public pages follow boards and figures, in the transaction that changes them; once
 * an hour hot questions are put in the order of their use.
 */
@Component
class RefreshBoards {

	private final BoardPublishing pages;

	private final BoardStore boards;

	private final HotUseStore uses;

	private final Clock clock;

	RefreshBoards(BoardPublishing pages, BoardStore boards, HotUseStore uses, Clock clock) {
		this.pages = pages;
		this.boards = boards;
		this.uses = uses;
		this.clock = clock;
	}

	@EventListener
	void on(BoardsEvent event) {
		switch (event) {
			case BoardsEvent.BoardCreated created -> this.pages.touch(created.board());
			case BoardsEvent.BoardChanged changed -> this.pages.touch(changed.board());
			case BoardsEvent.MessageReceived counted -> this.pages.touchFigures(counted.message().site());
			case BoardsEvent.MessageRefused counted -> this.pages.touchFigures(counted.message().site());
			default -> {
				// what is shown names its own pages
			}
		}
	}

	/** Puts hot questions in order where readers said something since. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
	@Transactional
	void orderHotQuestions() {
		this.uses.toOrder().forEach(this.pages::touchHot);
	}

	/** Begins the new year's figures. */
	@Scheduled(cron = "0 6 0 * * *", zone = Beijing.NAME)
	@Transactional
	void beginTheYear() {
		if (Beijing.today(this.clock).getDayOfYear() == 1) {
			this.boards.sites().forEach(this.pages::touchFigures);
		}
	}

}
