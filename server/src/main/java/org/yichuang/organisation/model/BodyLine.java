package org.yichuang.organisation.model;

import org.yichuang.organisation.Body;

/**
 * 单位列表行 — a body as lists show it.
 *
 * @param body the body
 * @param open whether it is open
 * @param hasChildren whether anything stands below it
 */
public record BodyLine(Body body, boolean open, boolean hasChildren) {

}
