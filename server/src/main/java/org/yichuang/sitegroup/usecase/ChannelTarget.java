package org.yichuang.sitegroup.usecase;

import org.yichuang.kernel.ChannelId;

/**
 * 修改对象 — which channel is changed, as of which version.
 *
 * @param channel the channel
 * @param version its row version as the person saw it
 */
public record ChannelTarget(ChannelId channel, long version) {

}
