package org.yichuang.organisation.model;

/**
 * 名单行 — one line of a list of bodies, as it was written.
 *
 * @param number number of the line in the file, the head being 1
 * @param code the body's code
 * @param parentCode code of the body above
 * @param level what kind of body, by its English name in any case
 * @param name short name
 */
public record ListLine(long number, String code, String parentCode, String level, String name) {

}
