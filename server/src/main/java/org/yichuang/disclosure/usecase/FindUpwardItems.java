package org.yichuang.disclosure.usecase;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.disclosure.store.UpwardItemStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Slice;

/** Lists what went upward, as far as an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindUpwardItems {

	private static final int PART = 200;

	private final UpwardItemStore items;

	private final DirectReportScope scope;

	FindUpwardItems(UpwardItemStore items, DirectReportScope scope) {
		this.items = items;
		this.scope = scope;
	}

	/** Returns items, newest first. */
	public Slice<UpwardItem> list(Actor actor, UpwardItem.Filter filter, Position position) {
		return Slice.cut(this.items.list(filter, this.scope.of(actor), position), position.size(),
				(item) -> item.id().toString());
	}

	/** Hands on all items of a filter, newest first, part by part. */
	public void forEach(Actor actor, UpwardItem.Filter filter, Consumer<UpwardItem> sink) {
		var position = new Position(null, PART);
		for (var part = list(actor, filter, position);; part = list(actor, filter, position)) {
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(Objects.requireNonNull(part.next())), PART);
		}
	}

}
