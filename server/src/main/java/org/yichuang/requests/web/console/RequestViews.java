package org.yichuang.requests.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.Offer;
import org.yichuang.files.Files;
import org.yichuang.forms.AnswerLine;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Addition;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.usecase.FindRequests.RequestLine;
import org.yichuang.requests.usecase.RequestDays;
import org.yichuang.requests.usecase.RequestDossier;

/** Shows requests as the console reads them. */
@Component
class RequestViews {

	/** Headings of the Excel file. */
	static final List<String> HEADS = List.of("受理编号", "登记号", "所需信息", "申请人类别", "申请途径", "收到申请之日", "承办单位", "状态", "办理期限",
			"办理结果", "办结日期", "满意度");

	private final MessageSource messages;

	private final Bodies bodies;

	private final Files files;

	private final Outcomes outcomes;

	private final RequestDays days;

	RequestViews(MessageSource messages, Bodies bodies, Files files, Outcomes outcomes, RequestDays days) {
		this.messages = messages;
		this.bodies = bodies;
		this.files = files;
		this.outcomes = outcomes;
		this.days = days;
	}

	RequestRow row(RequestLine line) {
		var request = line.request();
		var course = request.course();
		var late = course.dueOn() != null && this.days.today().isAfter(course.dueOn());
		return new RequestRow(request.id(), request.source().matter(), request.source().number(),
				register(request.receipt().registration()), request.title(), request.applicant().kind(),
				request.receipt().way(), request.receipt().receivedOn(), request.body(), line.bodyName(),
				request.state(), request.sensitivity(), course.dueOn(), late, course.outcome(), course.concludedOn(),
				course.grade(), request.source().sentAt());
	}

	List<Object> cells(RequestLine line) {
		var request = line.request();
		var course = request.course();
		return List.of(request.source().number(), register(request.receipt().registration()), request.title(),
				word("applicant-kind", request.applicant().kind()), word("receiving-way", request.receipt().way()),
				day(request.receipt().receivedOn()), line.bodyName(), word("request-state", request.state()),
				day(course.dueOn()), outcome(course.outcome()), day(course.concludedOn()),
				(course.grade() == 0) ? "" : (Object) course.grade());
	}

	RequestDetail detail(RequestDossier dossier) {
		var request = dossier.request();
		var matter = dossier.matter();
		return new RequestDetail(request.id(), matter.id(), request.source().submission(), request.source().number(),
				register(request.receipt().registration()), request.title(), request.state(), request.sensitivity(),
				new DeskBrief(dossier.desk().id(), dossier.desk().words().name(), dossier.desk().key()), request.site(),
				request.body(), this.bodies.get(request.body()).name(), request.source().origin(),
				request.source().sentAt(), receipt(dossier), applicant(dossier), clock(matter.clock()),
				request.course().outcome(), request.course().concludedOn(), request.course().firstOutcome(),
				request.course().firstConcludedOn(), request.course().grade(), matter.round(), matter.version(),
				request.anonymisedAt(), dossier.lines(), dossier.demands().stream().map(this::demand).toList(),
				dossier.consultations().stream().map(this::consultation).toList(),
				dossier.additions().stream().map(this::addition).toList(),
				dossier.offers().stream().map(this::offer).toList());
	}

	private ReceiptShown receipt(RequestDossier dossier) {
		var receipt = dossier.request().receipt();
		var confirmed = receipt.confirmedOn();
		var suggested = (confirmed != null) ? confirmed
				: (receipt.way().isConfirmed() ? this.days.today() : Beijing.day(dossier.request().source().sentAt()));
		return new ReceiptShown(receipt.way(), confirmed, receipt.receivedOn(), suggested);
	}

	private static ApplicantShown applicant(RequestDossier dossier) {
		var applicant = dossier.request().applicant();
		return new ApplicantShown(applicant.kind(), applicant.checkedBy(), applicant.checkedAt(),
				dossier.sameApplicant(), dossier.many(), dossier.duplicateOf());
	}

	private RequestClock clock(CaseClock clock) {
		var started = clock.startedAt();
		return new RequestClock((started != null) ? Beijing.day(started) : null, clock.dueDay(), clock.provisional(),
				clock.isPaused(), clock.pausedAt(), clock.stoppedAt(), clock.isOverdue(this.days.now()),
				(started != null) ? this.days.last(DeadlineKind.CORRECTION_NOTICE, Beijing.day(started)) : null);
	}

	private DemandShown demand(Demand it) {
		return new DemandShown(it.id(), it.kind(), it.text(), it.askedOn(), it.dueOn(), it.answer(), it.answeredOn(),
				it.isOpen() && it.isOver(this.days.today()));
	}

	private AdditionShown addition(Addition it) {
		var known = this.files.all(it.files());
		return new AdditionShown(it.text(), it.sentAt(),
				it.files()
					.stream()
					.map(known::get)
					.filter(Objects::nonNull)
					.map((file) -> new AdditionFile(file.id(), file.name(), file.size(),
							"/api/console/files/" + file.id() + "/content"))
					.toList());
	}

	private ConsultationShown consultation(Consultation it) {
		var answer = it.answer();
		return new ConsultationShown(it.id(), it.kind(), it.party().name(), it.party().contact(), it.question(),
				it.sentOn(), it.reachedOn(), it.dueOn(), it.closedOn(), (answer != null) ? answer.opinion() : null,
				(answer != null) ? answer.on() : null, (answer != null) ? answer.note() : "",
				it.isOpen() && it.isOver(this.days.today()), answer != null && answer.on().isAfter(it.dueOn()));
	}

	private RequestOffer offer(Offer it) {
		return new RequestOffer(it.code(), it.label(), it.common(), it.needs(), reasons(it.refusals()));
	}

	List<RequestReason> reasons(List<Refusal> refusals) {
		return refusals.stream().map((refusal) -> {
			var code = refusal.problem().code();
			return new RequestReason(code, String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(),
					code, LocaleContextHolder.getLocale())));
		}).toList();
	}

	private String word(String group, Enum<?> constant) {
		var key = "requests." + group + "." + constant.name();
		return String.valueOf(this.messages.getMessage(key, null, constant.name(), Locale.CHINESE));
	}

	private String outcome(@Nullable String code) {
		return (code != null) ? this.outcomes.ever(code).map(Outcome::label).orElse(code) : "";
	}

	private static String register(@Nullable Object registration) {
		return (registration != null) ? registration.toString() : "";
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	/**
	 * 申请行.
	 *
	 * @param register such as 〔2026〕12号; empty until registered
	 * @param dueOn last day in time; null while no clock runs
	 */
	record RequestRow(RequestId id, CaseId matter, String number, String register, String title,
			ApplicantKind applicant, ReceivingWay way, @Nullable LocalDate receivedOn, BodyId body, String bodyName,
			RequestState state, Sensitivity sensitivity, @Nullable LocalDate dueOn, boolean late,
			@Nullable String outcome, @Nullable LocalDate concludedOn, int grade, Instant sentAt) {
	}

	/**
	 * 申请.
	 *
	 * @param version of the matter, to be sent with every act
	 * @param lines what was filled in, personal fields masked
	 * @param offers what the reader may do, each with what stands in its way
	 */
	record RequestDetail(RequestId id, CaseId matter, SubmissionId submission, String number, String register,
			String title, RequestState state, Sensitivity sensitivity, DeskBrief desk, SiteId site, BodyId body,
			String bodyName, Origin origin, Instant sentAt, ReceiptShown receipt, ApplicantShown applicant,
			RequestClock clock, @Nullable String outcome, @Nullable LocalDate concludedOn,
			@Nullable String firstOutcome, @Nullable LocalDate firstConcludedOn, int grade, int round, long version,
			@Nullable Instant anonymisedAt, List<AnswerLine> lines, List<DemandShown> demands,
			List<ConsultationShown> consultations, List<AdditionShown> additions, List<RequestOffer> offers) {
	}

	/** 受理点. */
	record DeskBrief(DeskId id, String name, String key) {
	}

	/**
	 * 收到.
	 *
	 * @param suggestedOn day of receipt that follows from the way, before registering
	 */
	record ReceiptShown(ReceivingWay way, @Nullable LocalDate confirmedOn, @Nullable LocalDate receivedOn,
			LocalDate suggestedOn) {
	}

	/**
	 * 申请人.
	 *
	 * @param lately how many requests came from the same applicant lately
	 * @param many whether reasons may be asked for
	 * @param duplicateOf number of an earlier request for the same
	 */
	record ApplicantShown(ApplicantKind kind, String checkedBy, @Nullable Instant checkedAt, int lately, boolean many,
			@Nullable String duplicateOf) {
	}

	/**
	 * 申请计时.
	 *
	 * @param correctionUntil last day on which a correction may be asked for
	 */
	record RequestClock(@Nullable LocalDate startedOn, @Nullable LocalDate dueOn, boolean provisional, boolean paused,
			@Nullable Instant pausedAt, @Nullable Instant stoppedAt, boolean late,
			@Nullable LocalDate correctionUntil) {
	}

	/** 告知事项. */
	record DemandShown(UUID id, Demand.Kind kind, String text, LocalDate askedOn, LocalDate dueOn, String answer,
			@Nullable LocalDate answeredOn, boolean over) {
	}

	/** 征求意见. */
	record ConsultationShown(UUID id, Consultation.Kind kind, String name, String contact, String question,
			LocalDate sentOn, @Nullable LocalDate reachedOn, LocalDate dueOn, @Nullable LocalDate closedOn,
			Consultation.@Nullable Opinion opinion, @Nullable LocalDate answeredOn, String note, boolean over,
			boolean late) {
	}

	/** 补充材料. */
	record AdditionShown(String text, Instant sentAt, List<AdditionFile> files) {
	}

	/**
	 * 补充材料附件.
	 *
	 * @param contentPath where its bytes are
	 */
	record AdditionFile(FileId id, String name, long size, String contentPath) {
	}

	/** 可办动作. */
	record RequestOffer(String code, String label, boolean common, Set<CommonAct.Needs> needs,
			List<RequestReason> refusals) {
	}

	/** 理由. */
	record RequestReason(String code, String reason) {
	}

}
