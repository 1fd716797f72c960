package org.yichuang.boards.model;

import org.yichuang.kernel.Term;

/**
 * 热点标题 — a hot question as hints show it.
 *
 * @param number its number in addresses
 * @param topic under which it stands
 * @param question what is asked
 */
@Term("热点标题")
public record HotTitle(int number, String topic, String question) {
}
