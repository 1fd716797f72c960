package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.LetterText;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Content;
import org.yichuang.requests.model.OfficialLetter.Hands;
import org.yichuang.requests.model.OfficialLetter.Words;
import org.yichuang.requests.store.OfficialLetterStore;

/** Drafts letters from templates, edits and discards drafts. */
@Component
public class DraftOfficialLetter {

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_FACT = 10_000;

	private final LetterWork work;

	private final GatherFacts facts;

	private final ChooseTemplate templates;

	private final LetterOffers offers;

	private final BuiltInLetters builtIn;

	private final LetterSources.Law law;

	private final LetterSources.Doors doors;

	private final OfficialLetterStore letters;

	DraftOfficialLetter(LetterWork work, GatherFacts facts, ChooseTemplate templates, LetterOffers offers,
			BuiltInLetters builtIn, LetterSources.Law law, LetterSources.Doors doors, OfficialLetterStore letters) {
		this.work = work;
		this.facts = facts;
		this.templates = templates;
		this.offers = offers;
		this.builtIn = builtIn;
		this.law = law;
		this.doors = doors;
		this.letters = letters;
	}

	/**
	 * Begins a letter from the template that holds today, with what is known filled in.
	 * @throws Refused if the request is not at that point, or has such a letter
	 * @throws Invalid if the result does not fit
	 */
	@Transactional
	public OfficialLetter draft(Actor actor, RequestId id, Wanted wanted) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		check(hand, wanted);
		var today = this.law.days().today();
		var template = this.templates.of(hand.request().body(), wanted.kind(), wanted.outcome(), today);
		var known = this.facts.offered(actor, hand.request(), wanted.kind());
		var content = new Content(wanted.kind(), wanted.outcome(), known);
		var fresh = OfficialLetter.draft(id, hand.matter().round(),
				new Words(template.title(), template.to(), template.text()), content,
				Hands.of(actor.account(), this.doors.clock().instant()));
		var letter = replacing(hand, wanted, fresh);
		this.letters.add(letter);
		this.work.touched(hand, "draft-letter", template.title());
		return letter;
	}

	/**
	 * Keeps what was written in a draft.
	 * @throws Invalid if a field does not hold, or names a fact that nobody knows
	 */
	@Transactional
	public OfficialLetter edit(Actor actor, RequestId id, OfficialLetterId which, Written written) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = draft(hand, which, written.version());
		var words = new Words(TidyText.line(written.words().title()), TidyText.line(written.words().to()),
				TidyText.lines(written.words().text()));
		var facts = new HashMap<String, String>();
		written.facts().forEach((name, value) -> facts.put(name.strip(), TidyText.lines(value)));
		facts.values().removeIf(String::isEmpty);
		Invalid.unlessEmpty(faults(words, facts));
		return this.letters.put(letter.saying(words, facts, Hands.of(actor.account(), this.doors.clock().instant())));
	}

	/**
	 * Throws a draft away.
	 * @throws Refused if it is none
	 */
	@Transactional
	public void discard(Actor actor, RequestId id, OfficialLetterId which, long version) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = draft(hand, which, version);
		this.letters.remove(letter);
		this.work.touched(hand, "discard-letter", letter.words().title());
	}

	private OfficialLetter draft(LetterWork.InHand hand, OfficialLetterId which, long version) {
		var letter = this.work.letter(hand, which, version);
		this.offers.unless(hand, letter, LetterOffers.Verb.EDIT);
		return letter;
	}

	private void check(LetterWork.InHand hand, Wanted wanted) {
		var outcome = wanted.outcome();
		if (wanted.kind().concludes() || outcome != null) {
			var fits = outcome != null && this.law.outcomes()
				.find(outcome, this.law.days().today())
				.filter((it) -> it.letter() == wanted.kind())
				.isPresent();
			if (!fits) {
				throw Invalid.field("outcome", RequestLetterProblems.OUTCOME_UNFIT);
			}
		}
		if (wanted.kind() == OfficialLetterKind.REPLY && wanted.replaces() == null) {
			reply(hand);
		}
	}

	/** One reply for each handling, and none before the request is registered. */
	private void reply(LetterWork.InHand hand) {
		if (hand.matter().isConcluded() || hand.request().receipt().registration() == null) {
			throw Refused.because(RequestLetterProblems.NOT_OPEN_FOR_REPLY);
		}
		this.work.hold(hand);
		var isThere = this.letters.replies(hand.request().id(), hand.matter().round())
			.stream()
			.anyMatch((letter) -> letter.stage() != OfficialLetter.Stage.WITHDRAWN);
		if (isThere) {
			throw Refused.because(RequestLetterProblems.REPLY_THERE);
		}
	}

	private OfficialLetter replacing(LetterWork.InHand hand, Wanted wanted, OfficialLetter fresh) {
		var other = wanted.replaces();
		if (other == null) {
			return fresh;
		}
		var before = this.work.letter(hand, other, -1);
		this.offers.unless(hand, before, LetterOffers.Verb.REPLACE);
		if (before.kind() != wanted.kind() || !Objects.equals(before.outcome(), wanted.outcome())) {
			throw Refused.because(RequestLetterProblems.OUTCOME_DIFFERS);
		}
		if (wanted.reason().isBlank()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		return fresh.saying(before.words(), before.facts(), fresh.hands())
			.inPlaceOf(other, TidyText.lines(wanted.reason()));
	}

	private List<FieldFault> faults(Words words, Map<String, String> facts) {
		var faults = new ArrayList<FieldFault>();
		if (words.title().isEmpty()) {
			faults.add(new FieldFault("title", Refusal.of(KernelProblems.REQUIRED)));
		}
		tooLong("title", words.title(), LONGEST_TITLE, faults);
		tooLong("to", words.to(), LONGEST_TITLE, faults);
		tooLong("text", words.text(), LONGEST_TEXT, faults);
		facts.forEach((name, value) -> tooLong("facts." + name, value, LONGEST_FACT, faults));
		Stream.concat(names(words), facts.keySet().stream())
			.distinct()
			.filter((name) -> this.builtIn.fact(name).isEmpty())
			.forEach(
					(name) -> faults.add(new FieldFault("text", Refusal.of(RequestLetterProblems.FACT_UNKNOWN, name))));
		return faults;
	}

	private static Stream<String> names(Words words) {
		return Stream.of(words.title(), words.to(), words.text())
			.flatMap((text) -> new LetterText(text).names().stream());
	}

	private static void tooLong(String field, String text, int most, List<FieldFault> faults) {
		if (text.length() > most) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, most)));
		}
	}

	/**
	 * 拟制.
	 *
	 * @param kind of letter
	 * @param outcome code of the result it tells; null for kinds that tell none
	 * @param replaces the letter in whose place it will stand; null for none
	 * @param reason why it replaces that one; may be empty
	 */
	public record Wanted(OfficialLetterKind kind, @Nullable String outcome, @Nullable OfficialLetterId replaces,
			String reason) {
	}

	/**
	 * 修改.
	 *
	 * @param words what it says, facts between braces
	 * @param facts that the writer knows, by name
	 * @param version row version that was read
	 */
	public record Written(Words words, Map<String, String> facts, long version) {
	}

}
