package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.Site;

/**
 * 程序结果 — a step that was taken.
 *
 * @param site the site in its new state
 * @param warnings which rules the step does not keep to; it was taken nevertheless
 */
public record StepTaken(Site site, List<Refusal> warnings) {

}
