package org.yichuang.sitegroup.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Preparation;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.model.ChannelPath;
import org.yichuang.sitegroup.store.ChannelRows;

/**
 * Moves channels away from addresses that the platform has come to answer under since
 * they were opened, such as {@code /interaction/}. What was published below them keeps
 * its former address as a redirect; the platform's own page takes the channel's. Nothing
 * is done where there is none.
 */
@Component
public class FreeReservedAddresses implements Preparation {

	private static final Logger LOG = LoggerFactory.getLogger(FreeReservedAddresses.class);

	private static final int TRIES = 9;

	private final ChannelRows channels;

	private final MoveChannel move;

	FreeReservedAddresses(ChannelRows channels, MoveChannel move) {
		this.channels = channels;
		this.move = move;
	}

	@Override
	public void awaitDone() {
		this.channels.topmost(ChannelPath.reserved()).forEach(this::free);
	}

	private void free(Channel channel) {
		var slug = channel.path().replace("/", "") + "-channel";
		var taken = this.channels.of(channel.site()).stream().map(Channel::path).collect(Collectors.toSet());
		var wanted = slugs(slug).stream().filter((one) -> !taken.contains("/" + one + "/")).findFirst().orElse(slug);
		try {
			this.move.move(Actor.SYSTEM, new ChannelTarget(channel.id(), channel.version()), null, wanted);
			LOG.warn("栏目“{}”的地址{}现由平台使用，已移至/{}/，原地址下的信息自动转到新地址。The channel moved from {} to /{}/.", channel.name(),
					channel.path(), wanted, channel.path(), wanted);
		}
		catch (Refused | Invalid cause) {
			LOG.warn("栏目“{}”的地址{}现由平台使用，请在后台“站点—栏目”中改用别的地址。Give the channel at {} another address: {}", channel.name(),
					channel.path(), channel.path(), cause.getMessage());
		}
	}

	private static List<String> slugs(String slug) {
		return IntStream.rangeClosed(1, TRIES)
			.mapToObj((number) -> (number == 1) ? slug : slug + "-" + number)
			.toList();
	}

}
