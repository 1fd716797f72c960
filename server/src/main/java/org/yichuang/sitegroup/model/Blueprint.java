package org.yichuang.sitegroup.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.Channel.PushAcceptance;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.Site;

/**
 * 建站蓝图 — what a new site of some kind of body starts with.
 *
 * @param name identifies it, such as {@code township}
 * @param label what staff read
 * @param levels the kinds of bodies it is for
 * @param portal whether the first site opened from it becomes the group's portal
 * @param theme name of the theme
 * @param settings first settings; <code>{name}</code>, <code>{legalName}</code> and
 * <code>{code}</code> stand for the body's
 * @param slots what the home page shows
 * @param channels the channels at the top, with those below them
 * @param mailboxes where the public may write to
 */
@Term("建站蓝图")
public record Blueprint(String name, String label, List<BodyLevel> levels, boolean portal, String theme,
		Map<String, String> settings, List<Site.Slot> slots, List<PlannedChannel> channels,
		List<PlannedMailbox> mailboxes) {

	/** Lists that are left out are empty. */
	public Blueprint(@Nullable String name, @Nullable String label, @Nullable List<BodyLevel> levels, boolean portal,
			@Nullable String theme, @Nullable Map<String, String> settings, @Nullable List<Site.Slot> slots,
			@Nullable List<PlannedChannel> channels, @Nullable List<PlannedMailbox> mailboxes) {
		this.name = orEmpty(name);
		this.label = orEmpty(label);
		this.levels = (levels != null) ? List.copyOf(levels) : List.of();
		this.portal = portal;
		this.theme = orEmpty(theme);
		this.settings = (settings != null) ? Map.copyOf(settings) : Map.of();
		this.slots = (slots != null) ? List.copyOf(slots) : List.of();
		this.channels = (channels != null) ? List.copyOf(channels) : List.of();
		this.mailboxes = (mailboxes != null) ? List.copyOf(mailboxes) : List.of();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	/** Returns the blueprint under the name that its address gives. */
	public Blueprint named(String newName) {
		return new Blueprint(newName, this.label, this.levels, this.portal, this.theme, this.settings, this.slots,
				this.channels, this.mailboxes);
	}

	/** Returns the blueprint under another name, to be edited on its own. */
	public Blueprint copiedTo(String newName, String newLabel) {
		return new Blueprint(newName, newLabel, List.of(), this.portal, this.theme, this.settings, this.slots,
				this.channels, this.mailboxes);
	}

	/** Returns who is responsible for something of a site, each rule once. */
	public Stream<String> responsible() {
		return Stream
			.concat(this.channels.stream().flatMap(PlannedChannel::withChildren).map(PlannedChannel::responsible),
					this.mailboxes.stream().map(PlannedMailbox::responsible))
			.distinct();
	}

	/**
	 * 规划栏目 — a channel that sites will have.
	 *
	 * @param name as menus show it
	 * @param slug its segment of the address: English words or abbreviations
	 * @param type value of the tag {@code ColumnType}
	 * @param description value of the tag {@code ColumnDescription}
	 * @param keywords value of the tag {@code ColumnKeywords}
	 * @param reviewLevels 1 to 3
	 * @param updateDays null takes the rule for the type, 0 owes none
	 * @param responsible {@code OWNER}, {@code PARENT} or a body's code
	 * @param duty what must be published here, in words
	 * @param pushAcceptance what happens to articles that other sites push here
	 * @param children the channels below
	 */
	public record PlannedChannel(String name, String slug, String type, String description, String keywords,
			int reviewLevels, @Nullable Integer updateDays, String responsible, String duty,
			PushAcceptance pushAcceptance, List<PlannedChannel> children) {

		/** What is left out takes its default: one review, the owner, by hand. */
		public PlannedChannel(@Nullable String name, @Nullable String slug, @Nullable String type,
				@Nullable String description, @Nullable String keywords, int reviewLevels, @Nullable Integer updateDays,
				@Nullable String responsible, @Nullable String duty, @Nullable PushAcceptance pushAcceptance,
				@Nullable List<PlannedChannel> children) {
			this.name = orEmpty(name);
			this.slug = orEmpty(slug);
			this.type = orEmpty(type);
			this.description = orEmpty(description);
			this.keywords = orEmpty(keywords);
			this.reviewLevels = (reviewLevels == 0) ? 1 : reviewLevels;
			this.updateDays = updateDays;
			this.responsible = orEmpty(responsible).isEmpty() ? "OWNER" : orEmpty(responsible);
			this.duty = orEmpty(duty);
			this.pushAcceptance = (pushAcceptance != null) ? pushAcceptance : PushAcceptance.BY_HAND;
			this.children = (children != null) ? List.copyOf(children) : List.of();
		}

		/** Returns this channel and all below it. */
		public Stream<PlannedChannel> withChildren() {
			return Stream.concat(Stream.of(this), this.children.stream().flatMap(PlannedChannel::withChildren));
		}

	}

}
