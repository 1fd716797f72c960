package org.yichuang.content.web.console;

import org.yichuang.kernel.Term;

/**
 * 理由 — why something may not be done, for a button to show.
 *
 * @param code the problem's code
 * @param reason what people read
 */
@Term("理由")
public record Reason(String code, String reason) {
}
