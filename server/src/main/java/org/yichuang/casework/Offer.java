package org.yichuang.casework;

import java.util.List;
import java.util.Set;

import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/**
 * 可办动作 — an act that the actor has the power for, and what stands in its way now.
 *
 * @param code the act's code
 * @param label its words on a button
 * @param common whether it is one of {@link CommonAct}
 * @param needs what must be given with it
 * @param refusals why not now; empty means go ahead
 */
@Term("可办动作")
public record Offer(String code, String label, boolean common, Set<CommonAct.Needs> needs, List<Refusal> refusals) {

}
