package org.yichuang.content.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.content.spi.PublishingGrounds;
import org.yichuang.kernel.Refusal;

/** 各室理由 — asks the rooms that have a say before something goes live. */
@Component
class RoomGrounds {

	private final ObjectProvider<PublishingGrounds> rooms;

	RoomGrounds(ObjectProvider<PublishingGrounds> rooms) {
		this.rooms = rooms;
	}

	/** Returns why the edition in hand may not go live; empty means go ahead. */
	List<Refusal> refusals(Dossier dossier) {
		var outline = dossier.outline();
		return this.rooms.stream().flatMap((room) -> room.refusals(outline).stream()).toList();
	}

	/** Returns the index number that a room gives the article. */
	Optional<String> indexNumber(Dossier dossier) {
		var outline = dossier.outline();
		return this.rooms.stream().flatMap((room) -> room.indexNumber(outline).stream()).findFirst();
	}

}
