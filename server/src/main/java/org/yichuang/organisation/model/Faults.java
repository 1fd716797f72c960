package org.yichuang.organisation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;

/** 填写问题 — gathers what is wrong with the fields of one request. */
public final class Faults {

	private final List<FieldFault> found = new ArrayList<>();

	/** Notes what is wrong with a field, if anything. */
	public Faults check(String field, Optional<Refusal> fault) {
		fault.ifPresent((reason) -> this.found.add(new FieldFault(field, reason)));
		return this;
	}

	/**
	 * @throws Invalid naming every wrong field, if there is any
	 */
	public void stopIfAny() {
		Invalid.unlessEmpty(this.found);
	}

}
