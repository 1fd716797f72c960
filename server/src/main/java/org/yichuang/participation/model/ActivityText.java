package org.yichuang.participation.model;

import org.yichuang.kernel.Term;

/**
 * 活动文字 — what readers see first, plain text.
 *
 * @param title one line
 * @param introduction paragraphs between line feeds: what it is about and why
 */
@Term("活动文字")
public record ActivityText(String title, String introduction) {
}
