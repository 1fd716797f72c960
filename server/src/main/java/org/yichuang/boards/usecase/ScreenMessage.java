package org.yichuang.boards.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardMessage.Display;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.casework.Act;
import org.yichuang.casework.Cases;
import org.yichuang.forms.PersonalDetail;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.forms.Removals;
import org.yichuang.forms.Removals.Decision;
import org.yichuang.intake.Intake;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Puts a message up for everybody to read, after a person decided about every place that
 * might tell who somebody is. What was written stays with intake as it came.
 */
@Component
public class ScreenMessage {

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_TEXT = 4_000;

	private final BoardMessageStore messages;

	private final BoardStore boards;

	private final Cases cases;

	private final Intake intake;

	private final BoardPublishing pages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ScreenMessage(BoardMessageStore messages, BoardStore boards, Cases cases, Intake intake, BoardPublishing pages,
			ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.boards = boards;
		this.cases = cases;
		this.intake = intake;
		this.pages = pages;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why a message may not be put up now; empty means go ahead. */
	public List<Refusal> refusals(BoardMessage message) {
		if (message.isLive()) {
			return List.of(Refusal.of(BoardsProblems.SHOWN_ALREADY));
		}
		var mayBe = message.state() == MessageState.RECEIVED || message.state().isPublic();
		return (mayBe && message.anonymisedAt() == null) ? List.of() : List.of(Refusal.of(BoardsProblems.NOT_SHOWABLE));
	}

	/**
	 * Returns the message as it was written with what is suspected in it.
	 * @throws Refused if it may not be put up
	 */
	@Transactional
	public Proposal propose(Actor actor, BoardMessageId id) {
		var message = open(actor, id);
		var written = this.intake.get(message.source().submission()).answers();
		var known = known(message);
		var title = written.text(MessageFields.TITLE);
		var text = written.text(MessageFields.CONTENT);
		return new Proposal(title, text, PersonalDetails.in(title, known), PersonalDetails.in(text, known));
	}

	/**
	 * Puts it up.
	 * @param shown what everybody reads, and what somebody decided about every suspected
	 * place
	 * @return the change, to ask publishing after it
	 * @throws Refused if it may not be put up, a place is undecided, or the text still
	 * shows what nobody allowed
	 * @throws Invalid if title or text is missing or too long
	 */
	@Transactional
	public UUID show(Actor actor, BoardMessageId id, Screened shown) {
		var message = open(actor, id);
		var screened = checked(shown);
		Refused.unlessEmpty(undecided(message, screened));
		var slot = message.display().map(Display::slot).orElseGet(() -> this.boards.takeSlot(message.board()));
		var isFirst = message.display().isEmpty();
		this.messages.put(message.shownAs(new Display(slot, screened.title(), screened.text(), screened.decisions(),
				actor.account(), this.clock.instant(), null)));
		if (message.state() == MessageState.RECEIVED) {
			this.cases.act(actor, message.source().matter(), Act.of(MessageState.SHOW, ""));
		}
		var live = this.messages.get(id);
		this.events.publishEvent(new BoardsEvent.MessageShown(actor, live, isFirst, place(message)));
		return this.pages.show(live);
	}

	private BoardMessage open(Actor actor, BoardMessageId id) {
		var message = this.messages.get(id);
		this.cases.visible(actor, message.source().matter());
		actor.require(BoardsPermission.HANDLE, place(message));
		Refused.unlessEmpty(refusals(message));
		return message;
	}

	private Place place(BoardMessage message) {
		return this.cases.place(this.cases.get(message.source().matter()));
	}

	private static Screened checked(Screened shown) {
		var title = TidyText.lines(shown.title()).replace('\n', ' ');
		var text = TidyText.lines(shown.text());
		TextLength.require("title", title, LONGEST_TITLE);
		TextLength.require("text", text, LONGEST_TEXT);
		return new Screened(title, text, shown.decisions());
	}

	private List<Refusal> undecided(BoardMessage message, Screened shown) {
		var written = this.intake.get(message.source().submission()).answers();
		var removals = new Removals(known(message), shown.decisions());
		var original = written.text(MessageFields.TITLE) + "\n" + written.text(MessageFields.CONTENT);
		return Stream
			.concat(removals.undecided(original)
				.stream()
				.map((words) -> Refusal.of(BoardsProblems.DETAIL_UNDECIDED, words)),
					removals.left(shown.title() + "\n" + shown.text())
						.stream()
						.map((words) -> Refusal.of(BoardsProblems.DETAIL_LEFT, words)))
			.toList();
	}

	/** What the writer gave as personal. */
	private Set<String> known(BoardMessage message) {
		return this.intake.personalWords(message.source().submission());
	}

	/**
	 * 登出建议.
	 *
	 * @param title as it was written
	 * @param text as it was written
	 * @param inTitle what is suspected in the title
	 * @param inText what is suspected in the text
	 */
	public record Proposal(String title, String text, List<PersonalDetail> inTitle, List<PersonalDetail> inText) {
	}

	/**
	 * 审看结果.
	 *
	 * @param title what everybody reads
	 * @param text what everybody reads
	 * @param decisions what somebody decided about every suspected place
	 */
	public record Screened(String title, String text, List<Decision> decisions) {
	}

}
