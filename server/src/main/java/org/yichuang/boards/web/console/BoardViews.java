package org.yichuang.boards.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.BoardMessage.Display;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.usecase.FindMessages.MessageLine;
import org.yichuang.boards.usecase.MessageDossier;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.casework.CaseId;
import org.yichuang.forms.AnswerLine;
import org.yichuang.forms.PersonalDetail;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.publishing.Publishing;

/** Shows messages and hot questions as the console reads them. */
@Component
class BoardViews {

	/** Headings of the Excel file of messages. */
	static final List<String> HEADS = List.of("受理编号", "标题", "留言板", "状态", "是否登出", "承办单位", "收到时间", "答复时间", "是否按时");

	private final MessageSource messages;

	private final Accounts accounts;

	private final Bodies bodies;

	private final ScreenMessage screen;

	private final Publishing publishing;

	BoardViews(MessageSource messages, Accounts accounts, Bodies bodies, ScreenMessage screen, Publishing publishing) {
		this.messages = messages;
		this.accounts = accounts;
		this.bodies = bodies;
		this.screen = screen;
		this.publishing = publishing;
	}

	static ResponseEntity<StreamingResponseBody> excel(String name, StreamingResponseBody body) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(body);
	}

	MessageRow row(MessageLine line) {
		var message = line.message();
		return new MessageRow(message.id(), message.source().matter(), message.source().number(), message.subject(),
				message.board(), line.boardName(), line.bodyName(), message.state(), message.isLive(),
				message.source().receivedAt(), message.course().answeredAt(), message.course().inTime());
	}

	List<Object> cells(MessageLine line) {
		var message = line.message();
		var inTime = message.course().inTime();
		var answeredAt = message.course().answeredAt();
		return List.of(message.source().number(), message.subject(), line.boardName(),
				word("message-state", message.state()), message.isLive() ? "是" : "否", line.bodyName(),
				Beijing.minute(message.source().receivedAt()), (answeredAt != null) ? Beijing.minute(answeredAt) : "",
				(inTime != null) ? (inTime ? "是" : "否") : "");
	}

	MessageDetail detail(MessageDossier dossier) {
		var message = dossier.message();
		var names = names(dossier.answers().stream().flatMap((answer) -> people(answer)).collect(Collectors.toSet()));
		var display = message.display();
		return new MessageDetail(message.id(), message.source().matter(), message.source().submission(), message.site(),
				message.board(), dossier.board().words().name(), message.body(), this.bodies.get(message.body()).name(),
				message.state(), message.course().reason(), dossier.lines(),
				dossier.answers().stream().map((answer) -> answer(answer, names)).toList(), dossier.matter().round(),
				display.map(Display::title).orElse(null), display.map(Display::text).orElse(null), message.isLive(),
				display
					.map((each) -> this.publishing.address(message.site(),
							BoardPaths.message(message.boardKey(), each.number())))
					.orElse(null),
				reasons(this.screen.refusals(message)));
	}

	MessageAnswer answer(BoardAnswer answer) {
		return answer(answer, names(people(answer).collect(Collectors.toSet())));
	}

	private static MessageAnswer answer(BoardAnswer answer, Map<AccountId, String> names) {
		return new MessageAnswer(answer.round(), answer.text(), answer.state(), name(answer.writtenBy(), names),
				answer.writtenAt(), name(answer.reviewedBy(), names), answer.reviewNote(), answer.sentAt(),
				PersonalDetails.in(answer.text(), List.of()).stream().map(PersonalDetail::words).distinct().toList(),
				answer.version());
	}

	private static Stream<AccountId> people(BoardAnswer answer) {
		return Stream.of(Optional.ofNullable(answer.writtenBy()), Optional.ofNullable(answer.reviewedBy()))
			.flatMap(Optional::stream);
	}

	Map<AccountId, String> names(Set<AccountId> people) {
		return people.isEmpty() ? Map.of() : this.accounts.names(people);
	}

	static String name(@Nullable AccountId account, Map<AccountId, String> names) {
		return (account != null) ? names.getOrDefault(account, "") : "";
	}

	static ScreenProposal proposal(ScreenMessage.Proposal proposal) {
		return new ScreenProposal(proposal.title(), proposal.text(),
				Stream.concat(proposal.inTitle().stream(), proposal.inText().stream())
					.map((found) -> new ScreenSuspect(found.kind(), found.words(), found.kind().replacement()))
					.toList());
	}

	List<BoardReason> reasons(List<Refusal> refusals) {
		return refusals.stream().map((refusal) -> {
			var code = refusal.problem().code();
			return new BoardReason(code, String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(),
					code, LocaleContextHolder.getLocale())));
		}).toList();
	}

	String word(String group, Enum<?> constant) {
		var key = "boards." + group + "." + constant.name();
		return String.valueOf(this.messages.getMessage(key, null, constant.name(), Locale.CHINESE));
	}

	/** 留言行. */
	record MessageRow(BoardMessageId id, CaseId matter, String number, String subject, BoardId board, String boardName,
			String bodyName, MessageState state, boolean live, Instant receivedAt, @Nullable Instant answeredAt,
			@Nullable Boolean inTime) {
	}

	/**
	 * 留言.
	 *
	 * @param lines what was written, personal fields masked
	 * @param round which handling, from 1
	 * @param shownTitle what everybody reads, or read; null if nothing ever was
	 * @param live whether everybody can read it now
	 * @param url where
	 * @param showRefusals why it may not be put up now
	 */
	record MessageDetail(BoardMessageId id, CaseId matter, SubmissionId submission, SiteId site, BoardId board,
			String boardName, BodyId body, String bodyName, MessageState state, String reason, List<AnswerLine> lines,
			List<MessageAnswer> answers, int round, @Nullable String shownTitle, @Nullable String shownText,
			boolean live, @Nullable String url, List<BoardReason> showRefusals) {
	}

	/**
	 * 留言答复.
	 *
	 * @param suspects what looks like personal data in it; everybody will read it
	 */
	record MessageAnswer(int round, String text, BoardAnswer.State state, String writtenBy, Instant writtenAt,
			String reviewedBy, String reviewNote, @Nullable Instant sentAt, List<String> suspects, long version) {
	}

	/** 登出建议. */
	record ScreenProposal(String title, String text, List<ScreenSuspect> found) {
	}

	/**
	 * 疑似个人信息.
	 *
	 * @param replacement what readers would see in its place
	 */
	record ScreenSuspect(PersonalDetail.Kind kind, String words, String replacement) {
	}

	/** 理由. */
	record BoardReason(String code, String reason) {
	}

}
