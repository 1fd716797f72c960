package org.yichuang.boards.usecase;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.model.MessageFilter.Position;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;

/** Lists messages that an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindMessages {

	private static final int PART = 200;

	private final BoardMessageStore messages;

	private final BoardStore boards;

	private final BoardScope scope;

	private final Bodies bodies;

	FindMessages(BoardMessageStore messages, BoardStore boards, BoardScope scope, Bodies bodies) {
		this.messages = messages;
		this.boards = boards;
		this.scope = scope;
		this.bodies = bodies;
	}

	/** Returns messages, newest first. */
	public Slice<MessageLine> list(Actor actor, MessageFilter filter, Position position) {
		return lines(Slice.cut(this.messages.list(filter, this.scope.of(actor), position), position.size(),
				(message) -> message.id().toString()));
	}

	/** Hands on all messages of a filter, newest first, part by part. */
	public void forEach(Actor actor, MessageFilter filter, Consumer<MessageLine> sink) {
		var position = new Position(null, PART);
		while (true) {
			var part = list(actor, filter, position);
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(part.next()), PART);
		}
	}

	private Slice<MessageLine> lines(Slice<BoardMessage> slice) {
		var boards = this.boards.all(slice.items().stream().map(BoardMessage::board).distinct().toList());
		var names = this.bodies.all(slice.items().stream().map(BoardMessage::body).distinct().toList());
		return slice.map((message) -> {
			var board = boards.get(message.board());
			var body = names.get(message.body());
			return new MessageLine(message, (board != null) ? board.words().name() : "",
					(body != null) ? body.name() : "");
		});
	}

	/**
	 * 留言行.
	 *
	 * @param message the message
	 * @param boardName its board
	 * @param bodyName the body in charge
	 */
	public record MessageLine(BoardMessage message, String boardName, String bodyName) {
	}

}
