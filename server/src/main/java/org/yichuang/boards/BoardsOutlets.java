package org.yichuang.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.Notice;
import org.yichuang.outlet.SearchEntry;

/**
 * Turns this room's events into audit entries, measurements, notices and search entries,
 * in their transaction. Notices about cases are casework's.
 */
@Component
class BoardsOutlets {

	private final ApplicationEventPublisher outlets;

	private final Accounts accounts;

	private final MessageSource messages;

	BoardsOutlets(ApplicationEventPublisher outlets, Accounts accounts, MessageSource messages) {
		this.outlets = outlets;
		this.accounts = accounts;
		this.messages = messages;
	}

	@EventListener
	void on(BoardsEvent event) {
		switch (event) {
			case BoardsEvent.BoardCreated created ->
				audit(created.actor(), "boards.create-board", created.board(), created.place());
			case BoardsEvent.BoardChanged changed ->
				audit(changed.actor(), action(changed), changed.board(), changed.place());
			case BoardsEvent.MessageReceived received ->
				measure("received", received.message(), received.message().source().receivedAt(), 1);
			case BoardsEvent.MessageShown shown -> shown(shown);
			case BoardsEvent.MessageRefused refused -> measure("refused", refused.message(), refused.at(), 1);
			case BoardsEvent.MessageWithdrawn withdrawn -> {
				measure("withdrawn", withdrawn.message(), withdrawn.at(), 1);
				gone(withdrawn.message());
			}
			case BoardsEvent.MessageMerged merged -> gone(merged.message());
			case BoardsEvent.AnswerWritten written ->
				audit(written.actor(), "boards.write-answer", written.message(), written.place());
			case BoardsEvent.MessageAnswered answered -> answered(answered);
			case BoardsEvent.MessageTakenDown down -> {
				audit(down.actor(), "boards.take-message-down", down.message(), down.place());
				gone(down.message());
			}
			case BoardsEvent.MessageAnonymised anonymised ->
				audit(Actor.SYSTEM, "boards.anonymise-message", anonymised.message(), anonymised.place());
			case BoardsEvent.HotQuestionWritten written ->
				audit(written.actor(), "boards.write-hot-question", written.question(), written.place());
			case BoardsEvent.HotQuestionSubmitted submitted -> submitted(submitted);
			case BoardsEvent.HotQuestionReturned returned -> returned(returned);
			case BoardsEvent.HotQuestionPublished published -> published(published);
			case BoardsEvent.HotQuestionTakenDown down -> {
				audit(down.actor(), "boards.take-hot-question-down", down.question(), down.place());
				this.outlets.publishEvent(new SearchEntry.Gone(down.question().id().value()));
			}
		}
	}

	private void shown(BoardsEvent.MessageShown shown) {
		var message = shown.message();
		audit(shown.actor(), "boards.show-message", message, shown.place());
		if (shown.isFirst()) {
			measure("shown", message, message.display().orElseThrow().shownAt(), 1);
		}
		found(message, "");
	}

	private void answered(BoardsEvent.MessageAnswered answered) {
		var message = answered.message();
		if (answered.isFirst()) {
			measure("answered", message, answered.at(), 1);
			if (Boolean.TRUE.equals(message.course().inTime())) {
				measure("answered-in-time", message, answered.at(), 1);
			}
			measure("answer-hours", message, answered.at(),
					Measurement.hoursBegun(Duration.between(message.source().receivedAt(), answered.at())));
		}
		if (message.isLive()) {
			found(message, answered.answer());
		}
	}

	private void found(BoardMessage message, String answer) {
		var display = message.display().orElseThrow();
		this.outlets.publishEvent(new SearchEntry.Found(message.id().value(), message.site(), null,
				BoardPaths.message(message.boardKey(), display.number()), display.title(),
				display.text() + "\n" + answer, "", "留言板", null, display.shownAt()));
	}

	private void gone(BoardMessage message) {
		this.outlets.publishEvent(new SearchEntry.Gone(message.id().value()));
	}

	private void submitted(BoardsEvent.HotQuestionSubmitted submitted) {
		audit(submitted.actor(), "boards.submit-hot-question", submitted.question(), submitted.place());
		var writers = submitted.question().writing().writers();
		tell(this.accounts.whoMay(BoardsPermission.PUBLISH, submitted.place())
			.stream()
			.filter((account) -> !writers.contains(account))
			.toList(), "boards.hot-question-waits", submitted.question());
	}

	private void returned(BoardsEvent.HotQuestionReturned returned) {
		audit(returned.actor(), "boards.return-hot-question", returned.question(), returned.place());
		var writer = returned.question().writing().writtenBy();
		tell((writer != null) ? List.of(writer) : List.of(), "boards.hot-question-returned", returned.question());
	}

	private void tell(List<AccountId> whom, String kind, HotQuestion question) {
		if (whom.isEmpty()) {
			return;
		}
		var key = kind.replace("boards.", "boards.notice.");
		var title = String
			.valueOf(this.messages.getMessage(key, new Object[] { question.text().question() }, key, Locale.CHINESE));
		this.outlets.publishEvent(new Notice(whom, kind, title, question.writing().note(), "/console/hot-questions"));
	}

	private void published(BoardsEvent.HotQuestionPublished published) {
		var question = published.question();
		var text = question.shown().orElseThrow();
		audit(published.actor(), "boards.publish-hot-question", question, published.place());
		this.outlets.publishEvent(new Measurement("boards.hot-question-published", question.body(), question.site(),
				question.id().toString(), text.publishedAt(), 1));
		this.outlets.publishEvent(new SearchEntry.Found(question.id().value(), question.site(), null,
				BoardPaths.hotQuestion(text.number()), text.text().question(), text.text().answer(), "",
				published.bodyName(), null, text.publishedAt()));
	}

	private void measure(String kind, BoardMessage message, Instant at, long amount) {
		this.outlets.publishEvent(new Measurement("boards.message-" + kind, message.body(), message.site(),
				message.source().matter().toString(), at, amount));
	}

	private static String action(BoardsEvent.BoardChanged changed) {
		if (changed.before().open() == changed.board().open()) {
			return "boards.change-board";
		}
		return changed.board().open() ? "boards.open-board" : "boards.close-board";
	}

	private void audit(Actor actor, String action, Board board, Place place) {
		this.outlets.publishEvent(AuditEntry.of(actor, action, "board", board.id(), board.words().name(), place));
	}

	private void audit(Actor actor, String action, BoardMessage message, Place place) {
		this.outlets.publishEvent(
				AuditEntry.of(actor, action, "board-message", message.id(), message.source().number(), place));
	}

	private void audit(Actor actor, String action, HotQuestion question, Place place) {
		this.outlets.publishEvent(
				AuditEntry.of(actor, action, "hot-question", question.id(), question.text().question(), place));
	}

}
