package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleDraft;
import org.yichuang.content.Articles;
import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.WindowStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/**
 * Writes entries at the desk: what is to be disclosed becomes an article in the channel
 * of its class, and goes that channel's reviews.
 */
@Component
public class WriteEntry {

	private final DisclosureEntryStore entries;

	private final ClassStore classes;

	private final WindowStore windows;

	private final ReadSections sections;

	private final EntryRules rules;

	private final RegisterEntry registering;

	private final ShowEntry showing;

	private final Articles articles;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteEntry(DisclosureEntryStore entries, ClassStore classes, WindowStore windows, ReadSections sections,
			EntryRules rules, RegisterEntry registering, ShowEntry showing, Articles articles,
			ApplicationEventPublisher events, Clock clock) {
		this.entries = entries;
		this.classes = classes;
		this.windows = windows;
		this.sections = sections;
		this.rules = rules;
		this.registering = registering;
		this.showing = showing;
		this.articles = articles;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins an entry. If it is to be disclosed and a text is given, the text becomes a
	 * draft at once.
	 * @throws NotFound if there is no such section for this actor
	 * @throws Refused if the actor may not, the section is closed, or the class has no
	 * channel
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Entry begin(Actor actor, SectionId id, NewEntry wanted) {
		var section = written(actor, id);
		if (!section.section().open()) {
			throw Refused.because(DisclosureProblems.SECTION_CLOSED);
		}
		this.rules.check(wanted.facts(), Beijing.today(this.clock));
		open(id, wanted.classCode());
		Set<org.yichuang.kernel.AccountId> writers = actor.isSystem() ? Set.of() : Set.of(actor.person());
		var entry = this.registering.register(actor, section,
				new RegisterEntry.Begun(wanted.classCode(), wanted.facts(), wanted.proposed(), null, writers));
		return (wanted.proposed() == DisclosureAttribute.PROACTIVE && !wanted.text().html().isBlank())
				? draft(actor, section, entry, wanted.text()) : entry;
	}

	/**
	 * Changes an entry. What its article says is changed there; title, number and day of
	 * an entry without one only until somebody reviewed it.
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Entry change(Actor actor, EntryId id, long version, NewEntry wanted) {
		var entry = this.entries.get(id);
		var section = written(actor, entry.home().section());
		if (entry.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.rules.check(wanted.facts(), Beijing.today(this.clock));
		if (!wanted.classCode().equals(entry.classCode())) {
			open(entry.home().section(), wanted.classCode());
		}
		boolean free = entry.article() == null && entry.course().state().isAwaiting();
		var facts = free ? wanted.facts() : wanted.facts().saying(itsOwn(entry.facts()));
		var changed = entry.saying(facts).under(wanted.classCode());
		var after = this.showing
			.follow((free && !actor.isSystem()) ? changed.writtenAlsoBy(Set.of(actor.person())) : changed);
		this.events.publishEvent(new DisclosureEvent.EntryChanged(actor, id, facts.title(), section.place()));
		return after;
	}

	/** The subject may be changed at the desk; the rest belongs to the article. */
	private static EntryFacts itsOwn(EntryFacts facts) {
		return new EntryFacts(facts.title(), facts.issueNumber(), facts.madeOn(), EntryFacts.Kinds.NONE,
				facts.keywords(), facts.summary(), "", "", EntryFacts.Force.NONE);
	}

	/**
	 * Begins the article of an entry that has none.
	 * @throws Refused if it has one, is withheld, or its class has no channel
	 */
	@Transactional
	public Entry write(Actor actor, EntryId id, EntryText text) {
		var entry = this.entries.get(id);
		var section = written(actor, entry.home().section());
		if (entry.article() != null) {
			throw Refused.because(DisclosureProblems.HAS_ARTICLE);
		}
		if (entry.course().state() == EntryState.WITHHELD || entry.course().state() == EntryState.CANCELLED) {
			throw Refused.because(DisclosureProblems.ENTRY_WITHHELD);
		}
		return draft(actor, section, entry, text);
	}

	private Entry draft(Actor actor, PlacedSection section, Entry entry, EntryText text) {
		var facts = entry.facts();
		var channel = channel(entry).orElseThrow(() -> Refused.because(DisclosureProblems.CLASS_WITHOUT_WINDOW));
		var article = this.articles.start(actor, channel,
				new ArticleDraft(facts.issueNumber().isEmpty() ? "article" : "policy-document", facts.title(),
						text.html(), section.section().name(), facts.summary(), facts.keywords(),
						new ArticleDraft.Document(facts.issueNumber(),
								this.rules.label("subject", facts.kinds().subject()), facts.madeOn()),
						null, text.attachments()));
		return this.entries.put(entry.readIn(article));
	}

	/** The channel of its class, else that of the nearest class above. */
	private Optional<ChannelId> channel(Entry entry) {
		var all = this.classes.of(entry.home().section());
		var doors = this.windows.of(entry.home().section());
		var code = entry.classCode();
		for (int steps = 0; steps <= all.size(); steps++) {
			var at = code;
			var here = doors.stream().filter((window) -> window.classCode().equals(at)).findFirst();
			var parent = DisclosureClass.find(all, at).map(DisclosureClass::parent).filter(Objects::nonNull);
			if (here.isPresent() || parent.isEmpty()) {
				return here.map(ChannelWindow::channel);
			}
			code = parent.get();
		}
		return Optional.empty();
	}

	private PlacedSection written(Actor actor, SectionId id) {
		var section = this.sections.seen(actor, id);
		actor.require(DisclosurePermission.EDIT, section.place());
		return section;
	}

	private void open(SectionId section, String code) {
		if (this.classes.find(section, code).filter(DisclosureClass::open).isEmpty()) {
			throw Invalid.field("classCode", DisclosureProblems.CLASS_UNKNOWN);
		}
	}

	/**
	 * 条目内容.
	 *
	 * @param proposed what the writer takes it for
	 * @param text what readers shall read, empty if it is written later
	 */
	public record NewEntry(String classCode, EntryFacts facts, DisclosureAttribute proposed, EntryText text) {
	}

	/**
	 * 条目正文.
	 *
	 * @param html it is cleaned
	 * @param attachments files to download
	 */
	public record EntryText(String html, List<FileId> attachments) {

		/** Nothing is written yet. */
		public static final EntryText NONE = new EntryText("", List.of());

	}

}
