package org.yichuang.casework.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.kernel.Refused;

/** 种类 — the kinds of cases that rooms bring. */
@Component
public class CaseKinds {

	private final ObjectProvider<CaseKind> kinds;

	private volatile Map<String, CaseKind> byCode = Map.of();

	CaseKinds(ObjectProvider<CaseKind> kinds) {
		this.kinds = kinds;
	}

	/** Returns all kinds, by code. */
	public List<CaseKind> all() {
		return map().values().stream().sorted(Comparator.comparing(CaseKind::code)).toList();
	}

	/**
	 * Returns the kind with a code.
	 * @throws Refused if no room brings it
	 */
	public CaseKind get(String code) {
		var kind = map().get(code);
		if (kind == null) {
			throw Refused.because(CaseworkProblems.UNKNOWN_KIND, code);
		}
		return kind;
	}

	/** Returns the kind of a case. */
	public CaseKind of(Case matter) {
		return get(matter.kind());
	}

	/** Returns the label of the state that a case is in. */
	public String stateLabel(Case matter) {
		return of(matter).table().state(matter.state()).label();
	}

	/** Rooms' kinds may themselves name this room's door, so they are asked for late. */
	private Map<String, CaseKind> map() {
		if (this.byCode.isEmpty()) {
			this.byCode = this.kinds.stream().collect(Collectors.toMap(CaseKind::code, Function.identity()));
		}
		return this.byCode;
	}

}
