package org.yichuang.content.pages;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;
import org.yichuang.sitegroup.Channels;

/** The template function {@code channelInfo(channel)}: name and path of a channel. */
@Component
class ChannelInfo implements TemplateFunction {

	private final Channels channels;

	ChannelInfo(Channels channels) {
		this.channels = channels;
	}

	@Override
	public String name() {
		return "channelInfo";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		return Latest.channel(this.channels, context, arguments)
			.map((channel) -> Map.of("name", channel.name(), "path", channel.path()))
			.orElse(Map.of("name", "", "path", ""));
	}

}
