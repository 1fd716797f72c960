package org.yichuang.publishing.model;

import java.time.Instant;

import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/**
 * 页面故障 — one page that could not be made; the page that stood before still stands.
 *
 * @param page which page
 * @param template the file, empty if none is at fault
 * @param line line in it, 0 if unknown
 * @param reason what is wrong
 * @param foundAt when it was found last
 */
@Term("页面故障")
public record PageFault(PageKey page, String template, int line, String reason, Instant foundAt) {

}
