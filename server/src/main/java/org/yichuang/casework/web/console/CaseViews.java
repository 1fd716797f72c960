package org.yichuang.casework.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Audience;
import org.yichuang.casework.Card;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseLine;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.Inquiry;
import org.yichuang.casework.JointHandling;
import org.yichuang.casework.Step;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.Pause;
import org.yichuang.casework.usecase.CaseKinds;
import org.yichuang.casework.usecase.CaseLines;
import org.yichuang.casework.usecase.ReadCases;
import org.yichuang.casework.web.console.Words.Against;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** What the console shows of cases. */
@Component
class CaseViews {

	private final ReadCases read;

	private final CaseLines lines;

	private final Bodies bodies;

	private final Words words;

	private final CaseKinds kinds;

	CaseViews(ReadCases read, CaseLines lines, Bodies bodies, Words words, CaseKinds kinds) {
		this.read = read;
		this.lines = lines;
		this.bodies = bodies;
		this.words = words;
		this.kinds = kinds;
	}

	/** Returns a case with all that belongs on its page. */
	CasePage page(Actor actor, Dossier dossier) {
		var matter = dossier.matter();
		var names = names(dossier);
		var offered = matter.offeredTo();
		return new CasePage(row(this.lines.of(matter)), clock(matter),
				(offered != null) ? names.getOrDefault(offered, "") : "", matter.mergedInto(), matter.grade(),
				matter.round(), matter.origin(), matter.site(), this.read.timeline(matter.id(), Audience.STAFF),
				dossier.joint().stream().map((it) -> joint(it, names)).toList(),
				dossier.inquiries().stream().map(CaseViews::inquiry).toList(),
				dossier.extensions().stream().map(CaseViews::extension).toList(), dossier.pauses(),
				offers(actor, dossier));
	}

	/** Returns a case as lists show it. */
	static CaseRow row(CaseLine line) {
		var matter = line.matter();
		return new CaseRow(matter.id(), matter.kind(), line.kindLabel(), matter.number(), matter.title(),
				matter.state(), line.stateLabel(), matter.body(), line.bodyName(), matter.person(), line.personName(),
				line.card(), line.dueDay(), matter.clock().provisional(), line.remaining(), matter.offeredTo() != null,
				matter.receivedAt(), matter.concludedAt(), matter.version());
	}

	private static ClockShown clock(Case matter) {
		var it = matter.clock();
		return new ClockShown(it.allowance(), it.startedAt(), it.dueAt(), it.yellowAt(), it.redAt(), it.pausedAt(),
				it.stoppedAt());
	}

	private Map<BodyId, String> names(Dossier dossier) {
		var ids = new HashSet<BodyId>();
		dossier.joint().forEach((it) -> ids.add(it.body()));
		var offered = dossier.matter().offeredTo();
		if (offered != null) {
			ids.add(offered);
		}
		return named(ids);
	}

	private Map<BodyId, String> named(Collection<BodyId> ids) {
		return this.bodies.all(ids).values().stream().collect(Collectors.toMap(Body::id, Body::name));
	}

	private static JointShown joint(JointHandling it, Map<BodyId, String> names) {
		return new JointShown(it.body(), names.getOrDefault(it.body(), ""), it.request(), it.askedAt(), it.dueAt(),
				it.opinion(), it.givenAt(), it.givenBy());
	}

	private static InquiryShown inquiry(Inquiry it) {
		return new InquiryShown(it.id(), it.question(), it.askedByName(), it.askedAt(), it.answer(), it.answeredBy(),
				it.answeredAt());
	}

	private static ExtensionShown extension(Extension it) {
		return new ExtensionShown(it.time(), it.reason(), it.askedByName(), it.askedAt(), it.state(),
				it.decidedByName(), it.decidedAt(), it.note());
	}

	private List<OfferShown> offers(Actor actor, Dossier dossier) {
		return this.read.offers(actor, dossier)
			.stream()
			.filter((it) -> !this.kinds.of(dossier.matter()).isOwnPagesOnly(it.code()))
			.map((it) -> new OfferShown(it.code(), it.label(), it.common(), it.needs(), this.words.of(it.refusals())))
			.toList();
	}

	/** 待办行. */
	record CaseRow(CaseId id, String kind, String kindLabel, String number, String title, String state,
			String stateLabel, BodyId body, String bodyName, @Nullable AccountId person, String personName, Card card,
			@Nullable LocalDate dueDay, boolean provisional, String remaining, boolean offered, Instant receivedAt,
			@Nullable Instant concludedAt, long version) {
	}

	/** 办理件页. */
	record CasePage(CaseRow summary, ClockShown clock, String offeredToName, @Nullable CaseId mergedInto, int grade,
			int round, String origin, @Nullable SiteId site, List<Step> timeline, List<JointShown> joint,
			List<InquiryShown> inquiries, List<ExtensionShown> extensions, List<Pause> pauses,
			List<OfferShown> offers) {
	}

	/** 计时. */
	record ClockShown(Allowance allowance, @Nullable Instant startedAt, @Nullable Instant dueAt,
			@Nullable Instant yellowAt, @Nullable Instant redAt, @Nullable Instant pausedAt,
			@Nullable Instant stoppedAt) {
	}

	/** 协办. */
	record JointShown(BodyId body, String bodyName, String request, Instant askedAt, Instant dueAt, String opinion,
			@Nullable Instant givenAt, String givenBy) {
	}

	/** 督办. */
	record InquiryShown(UUID id, String question, String askedBy, Instant askedAt, String answer, String answeredBy,
			@Nullable Instant answeredAt) {
	}

	/** 延期. */
	record ExtensionShown(Allowance time, String reason, String askedBy, Instant askedAt, Extension.State state,
			String decidedBy, @Nullable Instant decidedAt, String note) {
	}

	/** 可办动作. */
	record OfferShown(String code, String label, boolean common, Set<CommonAct.Needs> needs, List<Against> refusals) {
	}

}
