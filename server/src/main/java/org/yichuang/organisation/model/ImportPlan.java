package org.yichuang.organisation.model;

import java.util.List;

import org.yichuang.organisation.Body;

/**
 * 导入方案 — what an import would do.
 *
 * @param added bodies to be added, parents before children
 * @param changed bodies whose name, level, parent or path becomes another
 * @param unchanged how many lines say what is there already
 * @param faults lines that are not taken, by line
 */
public record ImportPlan(List<Body> added, List<Change> changed, int unchanged, List<LineFault> faults) {

	/** Returns those changes that the list itself asks for. */
	public List<Change> asked() {
		return this.changed.stream().filter(Change::asked).toList();
	}

	/**
	 * A body that changes.
	 *
	 * @param before as it is
	 * @param after as it becomes
	 * @param asked whether a line asks for it; otherwise it only moves along
	 */
	public record Change(Body before, Body after, boolean asked) {
	}

}
