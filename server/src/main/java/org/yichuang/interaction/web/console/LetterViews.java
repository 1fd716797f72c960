package org.yichuang.interaction.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.forms.AnswerLine;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Openness;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.usecase.FindLetters.LetterLine;
import org.yichuang.interaction.usecase.LetterDossier;
import org.yichuang.interaction.usecase.PublishLetter;
import org.yichuang.interaction.usecase.RevealWriter;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.publishing.Publishing;

/** Shows letters as the console reads them. */
@Component
class LetterViews {

	/** Headings of the Excel file. */
	static final List<String> HEADS = List.of("受理编号", "标题", "信箱", "类型", "署名方式", "状态", "是否有效", "承办单位", "收到时间", "答复时间",
			"是否按时", "满意度");

	private final MessageSource messages;

	private final Accounts accounts;

	private final Bodies bodies;

	private final Cases cases;

	private final PublishLetter publish;

	private final RevealWriter reveal;

	private final Publishing publishing;

	LetterViews(MessageSource messages, Asked asked, PublishLetter publish, RevealWriter reveal) {
		this.messages = messages;
		this.accounts = asked.accounts();
		this.bodies = asked.bodies();
		this.cases = asked.cases();
		this.publishing = asked.publishing();
		this.publish = publish;
		this.reveal = reveal;
	}

	LetterRow row(LetterLine line) {
		var letter = line.letter();
		var course = letter.course();
		return new LetterRow(letter.id(), letter.source().matter(), letter.source().number(), letter.subject(),
				letter.mailbox(), line.mailboxName(), line.bodyName(), letter.kind(), letter.state(), letter.openness(),
				letter.source().receivedAt(), course.valid(), course.answeredAt(), course.inTime(), course.grade());
	}

	List<Object> cells(LetterLine line) {
		var letter = line.letter();
		var course = letter.course();
		return List.of(letter.source().number(), letter.subject(), line.mailboxName(),
				word("letter-kind", letter.kind()), word("openness", letter.openness()),
				word("letter-state", letter.state()), yesNo(course.valid()), line.bodyName(),
				Beijing.minute(letter.source().receivedAt()), time(course.answeredAt()), yesNo(course.inTime()),
				(course.grade() == 0) ? "" : (Object) course.grade());
	}

	LetterDetail detail(Actor actor, LetterDossier dossier) {
		var letter = dossier.letter();
		var names = names(dossier.answers());
		var published = Optional.ofNullable(dossier.publication());
		return new LetterDetail(letter.id(), letter.source().matter(), letter.source().submission(),
				letter.source().number(), letter.source().origin(), letter.site(), letter.mailbox(),
				dossier.mailbox().words().name(), this.bodies.get(letter.body()).name(), letter.kind(), letter.state(),
				letter.openness(), letter.publishAgreed(), letter.course().valid(), letter.course().reason(),
				letter.course().grade(), letter.anonymisedAt(), dossier.lines(),
				dossier.supplements().stream().map((each) -> new SupplementShown(each.text(), each.sentAt())).toList(),
				dossier.answers().stream().map((answer) -> answer(answer, names)).toList(), dossier.matter().round(),
				published.map(this::shown).orElse(null), reasons(this.publish.refusals(letter, published)),
				reasons(this.reveal.refusals(actor, letter, this.cases.place(dossier.matter()))));
	}

	AnswerShown answer(Answer answer) {
		return answer(answer, names(List.of(answer)));
	}

	private static AnswerShown answer(Answer answer, Map<AccountId, String> names) {
		return new AnswerShown(answer.round(), answer.text(), answer.state(), name(answer.writtenBy(), names),
				answer.writtenAt(), name(answer.reviewedBy(), names), answer.reviewNote(), answer.sentAt(),
				answer.version());
	}

	private PublicationShown shown(Publication publication) {
		return new PublicationShown(publication.text(), publication.publishedAt(), publication.isLive(),
				this.publishing.address(publication.site(), publication.path()));
	}

	private Map<AccountId, String> names(List<Answer> answers) {
		var people = answers.stream()
			.flatMap((answer) -> Stream.of(Optional.ofNullable(answer.writtenBy()),
					Optional.ofNullable(answer.reviewedBy())))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		return people.isEmpty() ? Map.of() : this.accounts.names(people);
	}

	private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
		return (account != null) ? names.getOrDefault(account, "") : "";
	}

	List<Reason> reasons(List<Refusal> refusals) {
		return refusals.stream().map((refusal) -> {
			var code = refusal.problem().code();
			return new Reason(code, String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(), code,
					LocaleContextHolder.getLocale())));
		}).toList();
	}

	private String word(String group, Enum<?> constant) {
		var key = "interaction." + group + "." + constant.name();
		return String.valueOf(this.messages.getMessage(key, null, constant.name(), Locale.CHINESE));
	}

	private static String yesNo(@Nullable Boolean claim) {
		if (claim == null) {
			return "";
		}
		return claim ? "是" : "否";
	}

	private static String time(@Nullable Instant at) {
		return (at != null) ? Beijing.minute(at) : "";
	}

	/** The doors it asks. */
	@Component
	record Asked(Accounts accounts, Bodies bodies, Cases cases, Publishing publishing) {
	}

	/** 来信行. */
	record LetterRow(LetterId id, CaseId matter, String number, String subject, MailboxId mailbox, String mailboxName,
			String bodyName, LetterKind kind, LetterState state, Openness openness, Instant receivedAt,
			@Nullable Boolean valid, @Nullable Instant answeredAt, @Nullable Boolean inTime, int grade) {
	}

	/**
	 * 来信.
	 *
	 * @param lines what was written, personal fields masked
	 * @param round which handling, from 1
	 * @param publication what of it everybody may read, or might; null if never published
	 * @param publishRefusals why it may not be published now
	 * @param revealRefusals why this account may not see who wrote it
	 */
	record LetterDetail(LetterId id, CaseId matter, SubmissionId submission, String number, Origin origin, SiteId site,
			MailboxId mailbox, String mailboxName, String bodyName, LetterKind kind, LetterState state,
			Openness openness, boolean publishAgreed, @Nullable Boolean valid, String reason, int grade,
			@Nullable Instant anonymisedAt, List<AnswerLine> lines, List<SupplementShown> supplements,
			List<AnswerShown> answers, int round, @Nullable PublicationShown publication, List<Reason> publishRefusals,
			List<Reason> revealRefusals) {
	}

	/** 补充说明. */
	record SupplementShown(String text, Instant sentAt) {
	}

	/** 答复. */
	record AnswerShown(int round, String text, Answer.State state, String writtenBy, Instant writtenAt,
			String reviewedBy, String reviewNote, @Nullable Instant sentAt, long version) {
	}

	/** 公开情况. */
	record PublicationShown(Publication.Text text, Instant publishedAt, boolean live, String url) {
	}

	/** 理由. */
	record Reason(String code, String reason) {
	}

}
