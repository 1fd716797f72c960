package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.OfficialLetterEvent;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.LetterPaper;
import org.yichuang.requests.model.LetterTemplate;
import org.yichuang.requests.model.LetterText;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Words;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.store.RequestStore;

/** What all that is done with letters begins and ends with. */
@Component
class LetterWork {

	private final RequestStore requests;

	private final OfficialLetterStore letters;

	private final GatherFacts facts;

	private final ChooseTemplate templates;

	private final LetterSources.Doors doors;

	private final ApplicationEventPublisher events;

	LetterWork(RequestStore requests, OfficialLetterStore letters, GatherFacts facts, ChooseTemplate templates,
			LetterSources.Doors doors, ApplicationEventPublisher events) {
		this.requests = requests;
		this.letters = letters;
		this.facts = facts;
		this.templates = templates;
		this.doors = doors;
		this.events = events;
	}

	/**
	 * Takes a request in hand, if the actor has a power where it is.
	 * @throws org.yichuang.kernel.NotFound if there is none in sight
	 */
	InHand take(Actor actor, RequestId id, RequestsPermission power) {
		var request = this.requests.get(id);
		var matter = this.doors.cases().visible(actor, request.source().matter());
		var place = this.doors.cases().place(matter);
		actor.require(power, place);
		return new InHand(actor, request, matter, place);
	}

	/**
	 * Returns a request's letter as somebody read it.
	 * @throws Refused if somebody changed it meanwhile
	 */
	OfficialLetter letter(InHand hand, OfficialLetterId id, long version) {
		var letter = this.letters.get(hand.request().id(), id);
		if (version >= 0 && letter.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return letter;
	}

	/** Lets nobody else begin something about the request until the transaction ends. */
	void hold(InHand hand) {
		this.requests.lock(hand.request().id());
	}

	/** Acts on the request's matter, whatever version it has: the letter has its own. */
	void act(InHand hand, Act act) {
		this.doors.cases().act(hand.actor(), hand.matter().id(), act);
	}

	/** Announces what was done. */
	void touched(InHand hand, String action, String name) {
		this.events.publishEvent(
				new OfficialLetterEvent.PaperTouched(hand.actor(), hand.request(), action, name, hand.place()));
	}

	/** Returns the facts that a letter wants and nobody knows. */
	List<String> missing(DisclosureRequest request, OfficialLetter letter) {
		var known = this.facts.of(request, letter);
		var names = new ArrayList<>(Stream.of(letter.words().title(), letter.words().to(), letter.words().text())
			.flatMap((text) -> new LetterText(text).names().stream())
			.toList());
		form(letter).ifPresent(
				(form) -> form.rows().forEach((row) -> names.addAll(new LetterText(row.valueOrNothing()).names())));
		return names.stream().distinct().filter((name) -> known.getOrDefault(name, "").isBlank()).toList();
	}

	/** Returns a letter's words with the facts that are known. */
	Words filled(DisclosureRequest request, OfficialLetter letter) {
		var known = this.facts.of(request, letter);
		return new Words(fill(letter.words().title(), known), fill(letter.words().to(), known),
				fill(letter.words().text(), known));
	}

	/** Returns the form that is printed with a letter. */
	LetterPaper.@Nullable Form printedForm(DisclosureRequest request, OfficialLetter letter) {
		var known = this.facts.of(request, letter);
		return form(letter).map((form) -> new LetterPaper.Form(String.valueOf(form.sheet()),
				form.rows()
					.stream()
					.map((row) -> new LetterPaper.FormRow(row.label(), Objects.requireNonNullElse(row.hint(), ""),
							fill(row.valueOrNothing(), known), row.room()))
					.toList()))
			.orElse(null);
	}

	private Optional<LetterTemplate> form(OfficialLetter letter) {
		return this.templates.form(letter.kind(), letter.outcome(), Beijing.day(letter.hands().writtenAt()));
	}

	private static String fill(String text, Map<String, String> known) {
		return new LetterText(text).filled(known);
	}

	/**
	 * 经办 — a request that somebody works on.
	 *
	 * @param actor who
	 * @param request which
	 * @param matter its case
	 * @param place where it is, for permissions
	 */
	record InHand(Actor actor, DisclosureRequest request, Case matter, Place place) {
	}

}
