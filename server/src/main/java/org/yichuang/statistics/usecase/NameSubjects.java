package org.yichuang.statistics.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;
import org.yichuang.outlet.SubjectNames.SubjectName;
import org.yichuang.statistics.model.SubjectLine;

/** Asks the rooms that measured a kind what its subjects are. */
@Component
public class NameSubjects {

	private final ObjectProvider<SubjectNames> rooms;

	NameSubjects(ObjectProvider<SubjectNames> rooms) {
		this.rooms = rooms;
	}

	/** Returns what an actor may see of the things behind some facts of one kind. */
	public Map<String, SubjectName> of(Actor actor, String kind, List<SubjectLine> facts) {
		var ids = facts.stream().map(SubjectLine::subject).collect(Collectors.toSet());
		return this.rooms.stream()
			.filter((room) -> !ids.isEmpty() && room.knows(kind))
			.findFirst()
			.map((room) -> room.named(actor, ids))
			.orElse(Map.of());
	}

}
