package org.yichuang.organisation.model;

import org.yichuang.organisation.Body;

/**
 * 已有单位 — a body that is there already, as an import compares it.
 *
 * @param body the body
 * @param open whether it is open
 * @param legalNameByHand whether its legal name no longer follows the rule
 */
public record KnownBody(Body body, boolean open, boolean legalNameByHand) {

}
