package org.yichuang.statistics.model;

import org.yichuang.organisation.Body;

/**
 * 考核对象 — a body, or a site of a body, that is held to a quota.
 *
 * @param id id of the body or site
 * @param name its name
 * @param order sorts holders, and goes on a list
 * @param body the body itself, or the one whose site it is
 */
public record Holder(String id, String name, String order, Body body) {

}
