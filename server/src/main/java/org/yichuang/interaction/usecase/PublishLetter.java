package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.forms.Removals;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Openness;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Sites;

/**
 * Publishes an answered letter whose writer agreed, after a person decided about every
 * place that might tell who somebody is.
 */
@Component
public class PublishLetter {

	private final LetterStore letters;

	private final PublicationStore publications;

	private final SuggestRemovals suggest;

	private final Cases cases;

	private final Sites sites;

	private final Bodies bodies;

	private final PublicPages pages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublishLetter(LetterStore letters, PublicationStore publications, SuggestRemovals suggest, Places places,
			PublicPages pages, ApplicationEventPublisher events, Clock clock) {
		this.letters = letters;
		this.publications = publications;
		this.suggest = suggest;
		this.cases = places.cases();
		this.sites = places.sites();
		this.bodies = places.bodies();
		this.pages = pages;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why a letter may not be published now; empty means go ahead. */
	public List<Refusal> refusals(Letter letter, Optional<Publication> published) {
		var reasons = new ArrayList<Refusal>();
		unless(letter.state() == LetterState.ANSWERED, InteractionProblems.NOT_ANSWERED, reasons);
		unless(letter.publishAgreed(), InteractionProblems.PUBLISHING_NOT_AGREED, reasons);
		unless(letter.openness() != Openness.CONFIDENTIAL, InteractionProblems.CONFIDENTIAL_LETTER, reasons);
		unless(letter.anonymisedAt() == null, InteractionProblems.LETTER_ANONYMISED, reasons);
		unless(published.filter(Publication::isLive).isEmpty(), InteractionProblems.PUBLISHED_ALREADY, reasons);
		return reasons;
	}

	/**
	 * Returns the letter as it was written with what is suspected in it.
	 * @throws Refused if it may not be published
	 */
	@Transactional
	public Proposal propose(Actor actor, LetterId id) {
		var letter = open(actor, id);
		var suggested = this.suggest.of(letter);
		return new Proposal(suggested.text(), suggested.found());
	}

	/**
	 * Publishes it.
	 * @param text what everybody reads
	 * @param decisions what somebody decided about every suspected place
	 * @return the change, to ask publishing after it
	 * @throws Refused if it may not be published, a place is undecided, or the text still
	 * shows what nobody allowed
	 */
	@Transactional
	public UUID publish(Actor actor, LetterId id, Publication.Text text, List<Removals.Decision> decisions) {
		var letter = open(actor, id);
		Refused.unlessEmpty(undecided(this.suggest.of(letter), text, decisions));
		var earlier = this.publications.find(id);
		var answered = letter.course().answeredAt();
		var now = this.clock.instant();
		var publication = new Publication(id, letter.site(), letter.mailbox(),
				earlier.map(Publication::slot).orElseGet(() -> this.publications.takeSlot(letter.site())),
				new Publication.Text(WriteAnswer.clean(text.title()).replace('\n', ' '),
						WriteAnswer.clean(text.question()), WriteAnswer.clean(text.answer())),
				this.bodies.get(letter.body()).legalName(), letter.source().receivedAt(),
				(answered != null) ? answered : now, decisions, actor.account(), now, null,
				earlier.map(Publication::version).orElse(0L));
		earlier.ifPresentOrElse((before) -> this.publications.put(publication),
				() -> this.publications.add(publication));
		this.events.publishEvent(new InteractionEvent.LetterPublished(actor, letter, publication, place(letter)));
		return this.pages.publish(publication);
	}

	private Letter open(Actor actor, LetterId id) {
		var letter = this.letters.get(id);
		this.cases.visible(actor, letter.source().matter());
		actor.require(InteractionPermission.PUBLISH, place(letter));
		Refused.unlessEmpty(refusals(letter, this.publications.find(id)));
		return letter;
	}

	private Place place(Letter letter) {
		return this.sites.get(letter.site()).place();
	}

	private static List<Refusal> undecided(SuggestRemovals.Suggested suggested, Publication.Text text,
			List<Removals.Decision> decisions) {
		var removals = new Removals(suggested.known(), decisions);
		return Stream.concat(
				removals.undecided(whole(suggested.text()))
					.stream()
					.map((words) -> Refusal.of(InteractionProblems.DETAIL_UNDECIDED, words)),
				removals.left(whole(text)).stream().map((words) -> Refusal.of(InteractionProblems.DETAIL_LEFT, words)))
			.toList();
	}

	private static String whole(Publication.Text text) {
		return text.title() + "\n" + text.question() + "\n" + text.answer();
	}

	private static void unless(boolean holds, InteractionProblems problem, List<Refusal> reasons) {
		if (!holds) {
			reasons.add(Refusal.of(problem));
		}
	}

	/**
	 * 公开建议.
	 *
	 * @param text as it was written and answered
	 * @param found what is suspected in it
	 */
	public record Proposal(Publication.Text text, List<SuggestRemovals.Found> found) {
	}

	/** The doors it asks. */
	@Component
	record Places(Cases cases, Sites sites, Bodies bodies) {
	}

}
