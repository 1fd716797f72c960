package org.yichuang.boards.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.SiteId;

/** 留言入口 — boards as what stands at {@code /send/board-<key>}. */
@Component
class BoardPoints implements SubmissionPoints {

	private final BoardStore boards;

	BoardPoints(BoardStore boards) {
		this.boards = boards;
	}

	@Override
	public String kind() {
		return MessageFields.PURPOSE;
	}

	@Override
	public String prefix() {
		return Board.sendKey("");
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		return this.boards.of(site)
			.stream()
			.filter((board) -> board.sendKey().equals(key))
			.findFirst()
			.map(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return this.boards.of(site).stream().filter(Board::open).map(this::point).toList();
	}

	private SubmissionPoint point(Board board) {
		var words = board.words();
		var notice = words.closedNotice().isEmpty() ? words.name() + "现已关闭，暂不接收留言。" : words.closedNotice();
		return new SubmissionPoint(MessageFields.PURPOSE, board.sendKey(), board.id().toString(), board.form(),
				words.name(), words.introduction(), "留言审看后在" + words.name() + "登出，由有关单位答复。请保存受理编号和查询码，随时查询。",
				board.open(), notice);
	}

}
