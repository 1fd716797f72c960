package org.yichuang.boards.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 留言说明 — which messages stand behind a figure; who sees the matter sees its title. */
@Component
class MessageSubjects implements SubjectNames {

	private final Cases cases;

	MessageSubjects(Cases cases) {
		this.cases = cases;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("boards.message-");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.cases.named(actor, ids.stream().map(CaseId::of).collect(Collectors.toSet()))
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().toString(), Map.Entry::getValue));
	}

}
