package org.yichuang.requests.pages;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.spi.SectionPart;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.store.DeskStore;

/** 依申请公开 — the column of requests in each section that has a desk. */
@Component
class RequestColumn implements SectionPart {

	private static final int ORDER = 50;

	private final DeskStore desks;

	RequestColumn(DeskStore desks) {
		this.desks = desks;
	}

	@Override
	public String code() {
		return "requests";
	}

	@Override
	public String label() {
		return "依申请公开";
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> path(Section section) {
		return this.desks.of(section.id()).map(Desk::path);
	}

}
