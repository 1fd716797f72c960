package org.yichuang.boards.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.boards.store.BoardFigureStore;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.SiteId;

/** Counts a site's messages of a year, by board and in all. */
@Component
@Transactional(readOnly = true)
public class CountMessages {

	private final BoardFigureStore figures;

	private final Clock clock;

	CountMessages(BoardFigureStore figures, Clock clock) {
		this.figures = figures;
		this.clock = clock;
	}

	/** Returns the figures of messages that came this year. */
	public YearFigures thisYear(SiteId site) {
		var year = Beijing.today(this.clock).getYear();
		var boards = this.figures.of(site, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		return new YearFigures(year, boards.values().stream().reduce(MessageFigures.NONE, MessageFigures::plus),
				boards);
	}

	/**
	 * 年度留言统计.
	 *
	 * @param year which year
	 * @param total of all boards
	 * @param boards of each board that got messages
	 */
	public record YearFigures(int year, MessageFigures total, Map<BoardId, MessageFigures> boards) {
	}

}
