package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ArticleOutline;
import org.yichuang.content.Articles;
import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.WindowStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * Ties channels to classes of a section, and takes up what went live there before. What
 * became an entry stays one when a window is closed.
 */
@Component
public class EditWindows {

	private final WindowStore windows;

	private final ReadSections sections;

	private final ClassStore classes;

	private final DisclosureEntryStore entries;

	private final Channels channels;

	private final Articles articles;

	private final FollowArticles following;

	private final ReviewEntries reviews;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EditWindows(WindowStore windows, ReadSections sections, ClassStore classes, DisclosureEntryStore entries,
			Channels channels, Articles articles, FollowArticles following, ReviewEntries reviews,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.windows = windows;
		this.sections = sections;
		this.classes = classes;
		this.entries = entries;
		this.channels = channels;
		this.articles = articles;
		this.following = following;
		this.reviews = reviews;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns a section's windows.
	 * @throws NotFound if there is no such section for this actor
	 */
	public List<ChannelWindow> of(Actor actor, SectionId section) {
		this.sections.seen(actor, section);
		return this.windows.of(section);
	}

	/**
	 * Opens a window, or gives it to another class.
	 * @throws Refused if the actor may not, or the channel belongs to another section
	 * @throws Invalid if class or channel do not fit
	 */
	@Transactional
	public void put(Actor actor, ChannelWindow window) {
		var section = managed(actor, window.section());
		var channel = this.channels.get(window.channel());
		if (!channel.site().equals(section.section().site())) {
			throw Invalid.field("channel", DisclosureProblems.WINDOW_ON_ANOTHER_SITE);
		}
		if (this.classes.find(window.section(), window.classCode()).filter(DisclosureClass::open).isEmpty()) {
			throw Invalid.field("classCode", DisclosureProblems.CLASS_UNKNOWN);
		}
		this.windows.of(window.channel())
			.filter((other) -> !other.section().equals(window.section()))
			.ifPresent((other) -> {
				throw Refused.because(DisclosureProblems.WINDOW_TAKEN);
			});
		this.windows.put(actor, window, this.clock.instant());
		announce(actor, section, channel, "disclosure.open-window");
	}

	/**
	 * Closes a window.
	 * @throws NotFound if there is none for this actor
	 */
	@Transactional
	public void remove(Actor actor, ChannelId channel) {
		var section = managed(actor, window(channel).section());
		this.windows.remove(channel);
		announce(actor, section, this.channels.get(channel), "disclosure.close-window");
	}

	/**
	 * Takes up what was live in a window before it was one, each in a transaction of its
	 * own: what the actor did not write is cleared by them, the rest waits for somebody
	 * else. Repeatable.
	 * @return how many were taken up
	 * @throws Refused if the actor may not review
	 */
	public TakenUp takeUp(Actor actor, ChannelId channel) {
		var section = managed(actor, window(channel).section());
		actor.require(DisclosurePermission.REVIEW_SCOPE, section.place());
		actor.require(DisclosurePermission.REVIEW_CONFIDENTIALITY, section.place());
		var waiting = new ArrayList<ArticleOutline>();
		this.articles.forEachLive(channel, (article) -> {
			var entry = this.entries.find(article.subject().id());
			if (entry.isEmpty() || entry.get().course().state() == EntryState.AWAITING_SCOPE) {
				waiting.add(article);
			}
		});
		int cleared = 0;
		for (var article : waiting) {
			cleared += takeUp(actor, article) ? 1 : 0;
		}
		return new TakenUp(cleared, waiting.size() - cleared);
	}

	private boolean takeUp(Actor actor, ArticleOutline article) {
		boolean own = !actor.isSystem() && article.writers().contains(actor.person());
		this.transaction.executeWithoutResult((status) -> {
			if (own) {
				this.following.entryOf(actor, article);
			}
			else {
				clear(actor, article.subject().id());
			}
		});
		return !own;
	}

	private void clear(Actor actor, ArticleId article) {
		this.reviews.clear(actor, article, "窗口开设前已发布的信息，补办审查登记");
	}

	private ChannelWindow window(ChannelId channel) {
		return this.windows.of(channel).orElseThrow(() -> NotFound.of(channel));
	}

	private PlacedSection managed(Actor actor, SectionId id) {
		var section = this.sections.seen(actor, id);
		actor.require(DisclosurePermission.MANAGE_SECTIONS, section.place());
		return section;
	}

	private void announce(Actor actor, PlacedSection section, Channel channel, String action) {
		this.events.publishEvent(
				new DisclosureEvent.WindowChanged(actor, action, section.section(), channel.name(), section.place()));
	}

	/**
	 * 补登结果.
	 *
	 * @param cleared published in the catalogue
	 * @param waiting to be reviewed by somebody else
	 */
	public record TakenUp(int cleared, int waiting) {
	}

}
