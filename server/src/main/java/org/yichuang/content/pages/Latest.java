package org.yichuang.content.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.Tags;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * The template function {@code latest(channel, size)}: the newest of a channel, by slug
 * path or name.
 */
@Component
class Latest implements TemplateFunction {

	private static final int LONGEST = 50;

	private final Channels channels;

	private final Newest newest;

	private final Items items;

	Latest(Channels channels, Newest newest, Items items) {
		this.channels = channels;
		this.newest = newest;
		this.items = items;
	}

	@Override
	public String name() {
		return "latest";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		var size = size(arguments);
		var channel = channel(this.channels, context, arguments);
		if (channel.isEmpty()) {
			return List.<Map<String, Object>>of();
		}
		context.dependsOn(Tags.items(channel.get().id()));
		var found = this.newest.of(List.of(channel.get()), size).getOrDefault(channel.get().id(), List.of());
		Items.tags(found).forEach(context::dependsOn);
		return this.items.shown(found);
	}

	/**
	 * Finds the channel that the first argument names.
	 * @throws IllegalArgumentException if there is no such argument
	 */
	static Optional<Channel> channel(Channels channels, RenderContext context, List<Object> arguments) {
		if (arguments.isEmpty() || !(arguments.getFirst() instanceof String named) || named.length() > 200) {
			throw new IllegalArgumentException("the first argument names a channel: its path, slug or name");
		}
		context.dependsOn(Tags.channels(context.site()));
		var found = named.isBlank() ? Optional.<Channel>empty() : channels.find(context.site(), named);
		found.ifPresent((channel) -> context.dependsOn(Tags.channel(channel.id())));
		return found;
	}

	private static int size(List<Object> arguments) {
		if (arguments.size() != 2 || !(arguments.get(1) instanceof Number size)) {
			throw new IllegalArgumentException("the second argument says how many, 1 to " + LONGEST);
		}
		return Math.clamp(size.longValue(), 1, LONGEST);
	}

}
