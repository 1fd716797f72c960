package org.yichuang.interaction.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 来信说明 — which letters stand behind a figure; who sees the matter sees its title. */
@Component
class LetterSubjects implements SubjectNames {

	private final LetterStore letters;

	private final Cases cases;

	LetterSubjects(LetterStore letters, Cases cases) {
		this.letters = letters;
		this.cases = cases;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("interaction.letter-");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var matters = this.letters.matters(ids.stream().map(LetterId::of).collect(Collectors.toSet()));
		var named = this.cases.named(actor, matters.values());
		var all = new HashMap<String, SubjectName>();
		matters.forEach((letter, matter) -> {
			var name = named.get(matter);
			if (name != null) {
				all.put(letter.toString(), name);
			}
		});
		return all;
	}

}
