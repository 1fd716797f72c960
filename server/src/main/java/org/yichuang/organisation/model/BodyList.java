package org.yichuang.organisation.model;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 单位名单 — a list of bodies as it was read from a file.
 *
 * @param name of the file
 * @param lines those that could be read
 * @param faults those that could not
 */
@Term("单位名单")
public record BodyList(String name, List<ListLine> lines, List<LineFault> faults) {

	/** Compares the list with the tree as it is. */
	public ImportPlan against(List<KnownBody> known, LegalNames legalNames) {
		return new ImportPlanning(known, legalNames).plan(this);
	}

}
