package org.yichuang.casework.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseLine;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.outlet.SubjectNames;

/** 办理件说明 — what cases behind a figure are about, and who has them now. */
@Component
public class CaseSubjects implements SubjectNames {

	private final CaseStore cases;

	private final CaseKinds kinds;

	private final CaseLines lines;

	private final Bodies bodies;

	CaseSubjects(CaseStore cases, CaseKinds kinds, CaseLines lines, Bodies bodies) {
		this.cases = cases;
		this.kinds = kinds;
		this.lines = lines;
		this.bodies = bodies;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("casework.");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return of(actor, ids.stream().map(CaseId::of).collect(Collectors.toSet())).entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().toString(), Map.Entry::getValue));
	}

	/** Returns the cases that an actor may see where they lie now. */
	public Map<CaseId, SubjectName> of(Actor actor, Collection<CaseId> ids) {
		var found = this.cases.all(ids);
		var places = this.bodies.all(found.stream().map(Case::body).collect(Collectors.toSet()));
		var visible = found.stream().filter((matter) -> maySee(actor, matter, places.get(matter.body()))).toList();
		return this.lines.of(visible)
			.stream()
			.collect(Collectors.toMap((line) -> line.matter().id(), CaseSubjects::name));
	}

	private boolean maySee(Actor actor, Case matter, @Nullable Body body) {
		return body != null && actor.may(this.kinds.of(matter).reads(), new Place(body.path(), matter.site(), null));
	}

	private static SubjectName name(CaseLine line) {
		var matter = line.matter();
		var state = Stream.of(line.stateLabel(), line.bodyName(), line.personName(), line.remaining())
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" · "));
		return new SubjectName(matter.number() + " " + matter.title(), state, "/cases/" + matter.id());
	}

}
