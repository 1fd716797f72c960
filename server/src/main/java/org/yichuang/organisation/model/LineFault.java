package org.yichuang.organisation.model;

import org.yichuang.kernel.Refusal;

/**
 * 问题行 — why a line of a list is not taken.
 *
 * @param line number of the line in the file
 * @param code the code that stands there, as far as it could be read
 * @param reason why
 */
public record LineFault(long line, String code, Refusal reason) {

}
