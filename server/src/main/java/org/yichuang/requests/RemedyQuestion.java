package org.yichuang.requests;

import java.util.Collection;
import java.util.Set;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 救济查询 — which requests are behind a number of reviews or lawsuits.
 *
 * @param bodies in charge
 * @param year of the count
 * @param kinds of which remedies; none means any
 * @param results with which results; none means any
 */
@Term("救济查询")
public record RemedyQuestion(Collection<BodyId> bodies, int year, Set<String> kinds, Set<String> results) {

}
