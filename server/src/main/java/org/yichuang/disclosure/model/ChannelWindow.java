package org.yichuang.disclosure.model;

import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Term;

/**
 * 公开窗口 — a channel whose articles are entries of a class, and in which entries of that
 * class go live.
 *
 * @param channel which channel
 * @param section whose entries
 * @param classCode of which class
 */
@Term("公开窗口")
public record ChannelWindow(ChannelId channel, SectionId section, String classCode) {

}
