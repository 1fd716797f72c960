package org.yichuang.disclosure.web.console;

import java.util.List;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.usecase.EditWindows;
import org.yichuang.disclosure.usecase.EditWindows.TakenUp;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Requires;
import org.yichuang.sitegroup.Channels;

/** 公开窗口 — which channels belong to which classes of a section. */
@RestController
@RequestMapping("/api/console/disclosure-windows")
class DisclosureWindowController {

	private final EditWindows edit;

	private final Channels channels;

	DisclosureWindowController(EditWindows edit, Channels channels) {
		this.edit = edit;
		this.channels = channels;
	}

	/** Lists a section's windows. */
	@GetMapping
	@Requires("disclosure:read")
	List<WindowShown> listDisclosureWindows(Actor actor, @RequestParam String section) {
		return shown(actor, SectionId.of(section));
	}

	/** Ties a channel to a class. */
	@PostMapping
	@Requires("disclosure:manage-sections")
	List<WindowShown> putDisclosureWindow(Actor actor, @RequestBody ChannelWindow request) {
		this.edit.put(actor, request);
		return shown(actor, request.section());
	}

	/** Releases a channel. */
	@DeleteMapping("/{channel}")
	@Requires("disclosure:manage-sections")
	void removeDisclosureWindow(Actor actor, @PathVariable String channel) {
		this.edit.remove(actor, ChannelId.of(channel));
	}

	/** Takes up what was live in the channel before. */
	@PostMapping("/{channel}/take-up")
	@Requires("disclosure:manage-sections")
	TakenUp takeUpDisclosureWindow(Actor actor, @PathVariable String channel) {
		return this.edit.takeUp(actor, ChannelId.of(channel));
	}

	private List<WindowShown> shown(Actor actor, SectionId section) {
		return this.edit.of(actor, section).stream().map((window) -> {
			var channel = this.channels.get(window.channel());
			return new WindowShown(window.channel(), channel.name(), channel.path(), window.section(),
					window.classCode());
		}).toList();
	}

	/** 公开窗口. */
	record WindowShown(ChannelId channel, String channelName, String channelPath, SectionId section, String classCode) {
	}

}
