package org.yichuang.content.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.usecase.FindPushTargets;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel.PushAcceptance;

/** 推送目标 — where articles can be pushed. */
@RestController
@RequestMapping("/api/console/push-targets")
class PushTargetController {

	private final FindPushTargets find;

	PushTargetController(FindPushTargets find) {
		this.find = find;
	}

	/** Lists sites that articles can be pushed to, the portal first, at most 50. */
	@GetMapping
	@Requires("content:push")
	List<PushSite> listPushSites(@RequestParam(defaultValue = "") String q) {
		return this.find.sites(q.strip())
			.stream()
			.map((site) -> new PushSite(site.id(), site.code(), site.name()))
			.toList();
	}

	/** Lists the channels of a site that take pushes. */
	@GetMapping("/{id}/channels")
	@Requires("content:push")
	List<PushChannel> listPushChannels(@PathVariable String id) {
		return this.find.channels(SiteId.of(id))
			.stream()
			.map((channel) -> new PushChannel(channel.id(), channel.parent(), channel.name(), channel.path(),
					channel.pushAcceptance(), channel.position(), channel.open()))
			.toList();
	}

	/** 目标站点. */
	record PushSite(SiteId id, String code, String name) {
	}

	/** 目标栏目. */
	record PushChannel(ChannelId id, @Nullable ChannelId parent, String name, String path, PushAcceptance acceptance,
			int position, boolean open) {
	}

}
