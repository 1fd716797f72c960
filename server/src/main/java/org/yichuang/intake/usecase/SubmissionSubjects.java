package org.yichuang.intake.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakePermission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;
import org.yichuang.sitegroup.Sites;

/** 收件说明 — which submissions stand behind a figure, by their numbers. */
@Component
class SubmissionSubjects implements SubjectNames {

	private final SubmissionTable submissions;

	private final Sites sites;

	SubmissionSubjects(SubmissionTable submissions, Sites sites) {
		this.submissions = submissions;
		this.sites = sites;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("intake.");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.submissions.all(ids.stream().map(SubmissionId::of).collect(Collectors.toSet()))
			.stream()
			.filter((row) -> actor.may(IntakePermission.READ, this.sites.get(row.addressee().site()).place()))
			.collect(Collectors.toMap((row) -> row.id().toString(),
					(row) -> new SubjectName(row.number().toString(), "", "")));
	}

}
