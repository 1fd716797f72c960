package org.yichuang.requests.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.store.RequestStore;

/** 申请说明 — which requests stand behind a figure; who sees the matter sees its title. */
@Component
class RequestSubjects implements SubjectNames {

	private final RequestStore requests;

	private final Cases cases;

	RequestSubjects(RequestStore requests, Cases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("requests.");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var matters = this.requests.matters(ids.stream().map(RequestId::of).collect(Collectors.toSet()));
		var named = this.cases.named(actor, matters.values());
		var all = new HashMap<String, SubjectName>();
		matters.forEach((request, matter) -> {
			var name = named.get(matter);
			if (name != null) {
				all.put(request.toString(), name);
			}
		});
		return all;
	}

}
