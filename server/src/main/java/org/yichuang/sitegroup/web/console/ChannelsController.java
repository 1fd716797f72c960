package org.yichuang.sitegroup.web.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.usecase.AddChannel;
import org.yichuang.sitegroup.usecase.AddChannel.NewChannel;
import org.yichuang.sitegroup.usecase.ApplyBlueprintChanges;
import org.yichuang.sitegroup.usecase.ChangeChannelDuty;
import org.yichuang.sitegroup.usecase.ChannelTarget;
import org.yichuang.sitegroup.usecase.ChannelWords;
import org.yichuang.sitegroup.usecase.CloseChannel;
import org.yichuang.sitegroup.usecase.MoveChannel;
import org.yichuang.sitegroup.usecase.ReadSites;
import org.yichuang.sitegroup.usecase.RenameChannel;
import org.yichuang.sitegroup.usecase.ReopenChannel;
import org.yichuang.sitegroup.usecase.ReorderChannels;

/** 栏目接口 — a site's channels as a tree, and what can be done with them. */
@RestController
@RequestMapping("/api/console")
class ChannelsController {

	private final ReadSites read;

	private final Channels channels;

	private final Bodies bodies;

	private final Accounts accounts;

	private final AddChannel add;

	private final MoveChannel move;

	private final RenameChannel rename;

	private final ChangeChannelDuty changeDuty;

	private final CloseChannel close;

	private final ReopenChannel reopen;

	private final ReorderChannels reorder;

	private final ApplyBlueprintChanges apply;

	ChannelsController(ReadSites read, Channels channels, Bodies bodies, Accounts accounts, AddChannel add,
			MoveChannel move, RenameChannel rename, ChangeChannelDuty changeDuty, CloseChannel close,
			ReopenChannel reopen, ReorderChannels reorder, ApplyBlueprintChanges apply) {
		this.read = read;
		this.channels = channels;
		this.bodies = bodies;
		this.accounts = accounts;
		this.add = add;
		this.move = move;
		this.rename = rename;
		this.changeDuty = changeDuty;
		this.close = close;
		this.reopen = reopen;
		this.reorder = reorder;
		this.apply = apply;
	}

	/**
	 * A site's channels with who owes what, parents before children, siblings in order.
	 */
	@GetMapping("/sites/{id}/channels")
	@Requires("sitegroup:view-sites")
	List<ChannelView> siteChannels(Actor actor, @PathVariable SiteId id) {
		return views(this.channels.of(this.read.get(actor, id).id()));
	}

	@PostMapping("/sites/{id}/channels")
	@Requires("sitegroup:manage-channels")
	ChannelView addChannel(Actor actor, @PathVariable SiteId id, @RequestBody ChannelRequest wanted) {
		return view(
				this.add.add(actor, new NewChannel(id, wanted.parent(), wanted.slug(), wanted.words(), wanted.owed())));
	}

	@PostMapping("/sites/{id}/channels/reorder")
	@Requires("sitegroup:manage-channels")
	void reorderChannels(Actor actor, @PathVariable SiteId id, @RequestBody OrderRequest wanted) {
		this.reorder.reorder(actor, id, wanted.parent(), wanted.order());
	}

	@GetMapping("/sites/{id}/channels/missing")
	@Requires("sitegroup:manage-channels")
	List<ChannelView> missingChannels(Actor actor, @PathVariable SiteId id,
			@RequestParam(defaultValue = "") String blueprint) {
		return views(this.apply.missing(actor, id, blueprint));
	}

	@PostMapping("/sites/{id}/channels/apply-blueprint")
	@Requires("sitegroup:manage-channels")
	List<ChannelView> applyBlueprint(Actor actor, @PathVariable SiteId id,
			@RequestParam(defaultValue = "") String blueprint) {
		return views(this.apply.apply(actor, id, blueprint));
	}

	@PutMapping("/channels/{id}")
	@Requires("sitegroup:manage-channels")
	ChannelView renameChannel(Actor actor, @PathVariable ChannelId id, @RequestBody WordsRequest wanted) {
		return view(this.rename.rename(actor, new ChannelTarget(id, wanted.version()), wanted.words()));
	}

	@PostMapping("/channels/{id}/move")
	@Requires("sitegroup:manage-channels")
	ChannelView moveChannel(Actor actor, @PathVariable ChannelId id, @RequestBody MoveRequest wanted) {
		return view(this.move.move(actor, new ChannelTarget(id, wanted.version()), wanted.parent(), wanted.slug()));
	}

	@PutMapping("/channels/{id}/duty")
	@Requires("sitegroup:manage-channels")
	ChannelView changeChannelDuty(Actor actor, @PathVariable ChannelId id, @RequestBody DutyRequest wanted) {
		return view(this.changeDuty.change(actor, new ChannelTarget(id, wanted.version()), wanted.owed()));
	}

	@PostMapping("/channels/{id}/close")
	@Requires("sitegroup:manage-channels")
	ChannelView closeChannel(Actor actor, @PathVariable ChannelId id, @RequestBody VersionRequest wanted) {
		return view(this.close.close(actor, new ChannelTarget(id, wanted.version())));
	}

	@PostMapping("/channels/{id}/reopen")
	@Requires("sitegroup:manage-channels")
	ChannelView reopenChannel(Actor actor, @PathVariable ChannelId id, @RequestBody VersionRequest wanted) {
		return view(this.reopen.reopen(actor, new ChannelTarget(id, wanted.version())));
	}

	private ChannelView view(Channel channel) {
		return views(List.of(channel)).getFirst();
	}

	private List<ChannelView> views(Collection<Channel> found) {
		var owners = this.bodies.all(found.stream().map(Channel::responsibleBody).collect(Collectors.toSet()));
		var people = this.accounts
			.names(found.stream().map(Channel::person).filter(Objects::nonNull).collect(Collectors.toSet()));
		return found.stream().map((channel) -> ChannelView.of(channel, owners, people)).toList();
	}

	/** 新栏目请求. */
	record ChannelRequest(@Nullable ChannelId parent, String slug, ChannelWords words, Channel.Owed owed) {
	}

	/** 栏目文字请求. */
	record WordsRequest(long version, ChannelWords words) {
	}

	/** 栏目移动请求. */
	record MoveRequest(long version, @Nullable ChannelId parent, String slug) {
	}

	/** 栏目责任请求. */
	record DutyRequest(long version, Channel.Owed owed) {
	}

	/** 栏目版本请求. */
	record VersionRequest(long version) {
	}

	/** 栏目顺序请求. */
	record OrderRequest(@Nullable ChannelId parent, List<ChannelId> order) {
	}

	/**
	 * 栏目 — as staff see it.
	 *
	 * @param responsibleName short name of the responsible body
	 * @param personName name of the person, empty if vacant
	 */
	record ChannelView(ChannelId id, SiteId site, @Nullable ChannelId parent, String name, String slug, String path,
			String type, String description, String keywords, Channel.Owed owed, String responsibleName,
			String personName, int position, boolean open, long version) {

		static ChannelView of(Channel channel, Map<BodyId, Body> owners, Map<AccountId, String> people) {
			return new ChannelView(channel.id(), channel.site(), channel.parent(), channel.name(), channel.slug(),
					channel.path(), channel.type(), channel.description(), channel.keywords(), channel.owed(),
					Optional.ofNullable(owners.get(channel.responsibleBody())).map(Body::name).orElse(""),
					Optional.ofNullable(channel.person()).map(people::get).orElse(""), channel.position(),
					channel.open(), channel.version());
		}

	}

}
