package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.intake.IntakePermission;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.requests.FeeSchedules;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.FeeReckoning;
import org.yichuang.requests.model.LetterDates;
import org.yichuang.requests.model.LetterText;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.model.RequestFields;

/** Gathers the facts that a letter can say, from request, body, law, fee and writer. */
@Component
public class GatherFacts {

	private static final String APPLICANT = "申请人";

	private static final Set<BodyLevel> GOVERNMENTS = EnumSet.of(BodyLevel.PROVINCE, BodyLevel.CITY, BodyLevel.COUNTY);

	private final LetterSources.Doors doors;

	private final LetterSources.Tables tables;

	private final LetterSources.Law law;

	private final FeeSchedules schedules;

	GatherFacts(LetterSources.Doors doors, LetterSources.Tables tables, LetterSources.Law law, FeeSchedules schedules) {
		this.doors = doors;
		this.tables = tables;
		this.law = law;
		this.schedules = schedules;
	}

	/**
	 * Returns all that a letter can say today. What its writer wrote down is taken for
	 * what nobody else knows; the law and the register cannot be overruled.
	 */
	public Map<String, String> of(DisclosureRequest request, OfficialLetter letter) {
		var all = new HashMap<>(letter.facts());
		all.putAll(known(request));
		var head = head(request);
		all.putAll(head.facts());
		all.put("机关", this.doors.bodies().get(request.body()).legalName());
		this.tables.fees().find(request.id()).ifPresent((fee) -> all.putAll(fee(request, fee)));
		all.putAll(law(letter.outcome(), head));
		return all;
	}

	/**
	 * Returns what a new letter's writer need not look up: the applicant's name, and what
	 * the applicant or others were asked for.
	 */
	Map<String, String> offered(Actor actor, DisclosureRequest request, OfficialLetterKind kind) {
		var all = new HashMap<String, String>();
		if (kind.isForApplicant()) {
			all.put(APPLICANT, applicant(actor, request));
		}
		all.putAll(switch (kind) {
			case CORRECTION_NOTICE ->
				demand(request, Demand.Kind.CORRECTION, "补正事项", "补正期限", DeadlineKind.CORRECTION_PERIOD);
			case REASONS_NOTICE -> demand(request, Demand.Kind.REASONS, "申请情况", "说明期限", DeadlineKind.REASONS_PERIOD);
			case THIRD_PARTY_CONSULTATION -> asked(request, Consultation.Kind.THIRD_PARTY, "第三方");
			case AGENCY_CONSULTATION -> asked(request, Consultation.Kind.AGENCY, "其他机关");
			case EXTENSION_NOTICE -> due(request);
			case SERVICE_RECORD -> Map.of("受送达人", applicant(actor, request));
			default -> Map.<String, String>of();
		});
		all.values().removeIf(String::isBlank);
		return all;
	}

	private Map<String, String> law(@Nullable String outcome, Letterhead head) {
		var today = this.law.days().today();
		var chosen = Optional.ofNullable(outcome).flatMap((code) -> this.law.outcomes().find(code, today));
		var words = new LetterText(this.law.remedies().on(today).words(chosen.filter(Outcome::refusal).isPresent()));
		return Map.of("决定依据", chosen.map(Outcome::basis).orElse(""), "救济告知",
				words.missing(head.facts()).isEmpty() ? words.filled(head.facts()) : "");
	}

	private Map<String, String> known(DisclosureRequest request) {
		var all = new HashMap<String, String>();
		all.put("称谓", request.applicant().kind().isPerson() ? "您" : "贵单位");
		var line = request.receipt().registration();
		all.put("登记编号", (line != null) ? line.toString() : "");
		all.put("收到日期", day(request.receipt().receivedOn()));
		all.put("答复期限", day(request.course().dueOn()));
		all.put("申请内容", content(request));
		return all;
	}

	private String content(DisclosureRequest request) {
		var answers = this.doors.intake().get(request.source().submission()).answers();
		var title = answers.text(RequestFields.TITLE).strip();
		var content = answers.text(RequestFields.CONTENT).strip().replaceAll("\\s*\\n\\s*", " ");
		var both = title.isEmpty() || content.startsWith(title) ? content : title + "。" + content;
		return both.isEmpty() || "。！？；".indexOf(both.charAt(both.length() - 1)) >= 0 ? both : both + "。";
	}

	private String applicant(Actor actor, DisclosureRequest request) {
		if (!actor.holds(IntakePermission.REVEAL.code()) || request.anonymisedAt() != null) {
			return "";
		}
		try {
			var clear = this.doors.intake().reveal(actor, request.source().submission(), "拟制公开文书");
			var names = clear.getOrDefault(
					request.applicant().kind().isPerson() ? RequestFields.NAME : RequestFields.ORGANISATION, List.of());
			return String.join("", names);
		}
		catch (Refused hidden) {
			return "";
		}
	}

	private Map<String, String> demand(DisclosureRequest request, Demand.Kind kind, String text, String period,
			DeadlineKind usual) {
		var days = this.law.days().deadline(usual, this.law.days().today()).allowance().amount();
		return Map.of(text, this.tables.demands().find(request.id(), kind).map(Demand::text).orElse(""), period,
				days + "个工作日");
	}

	private Map<String, String> asked(DisclosureRequest request, Consultation.Kind kind, String name) {
		var last = this.tables.consultations()
			.of(request.id())
			.stream()
			.filter((it) -> it.kind() == kind)
			.reduce((first, second) -> second);
		var days = this.law.days().deadline(kind.deadline(), this.law.days().today()).allowance().amount();
		return Map.of(name, last.map((it) -> it.party().name()).orElse(""), "征求事项",
				last.map(Consultation::question).orElse(""), "征求期限", days + "个工作日");
	}

	private Map<String, String> due(DisclosureRequest request) {
		var days = this.law.days().deadline(DeadlineKind.EXTENSION, this.law.days().today()).allowance().amount();
		return Map.of("新期限", day(request.course().dueOn()), "延长天数", days + "个工作日");
	}

	private Map<String, String> fee(DisclosureRequest request, RequestFee fee) {
		var received = request.receipt().receivedOn();
		var lines = Optional.ofNullable(received)
			.flatMap(this.schedules::on)
			.map((it) -> RequestFee.reckon(it, fee.method(), fee.amount(), fee.before()))
			.map((it) -> lines(it, fee.method()))
			.orElse("");
		var days = this.law.days().deadline(DeadlineKind.PAYMENT, this.law.days().today()).allowance().amount();
		return Map.of("计费方式", (fee.method() == RequestFee.Method.BY_PIECE) ? "按件" : "按量", "计费明细", lines, "收费金额",
				RequestFee.yuan(fee.fen()), "缴费期限", days + "个工作日");
	}

	/** 第31页至第100页，70页×10元＝700元。 */
	private static String lines(FeeReckoning reckoned, RequestFee.Method method) {
		var unit = (method == RequestFee.Method.BY_PIECE) ? "件" : "页";
		return reckoned.lines().stream().map((line) -> {
			var span = (line.from() == line.to()) ? "第" + line.from() + unit
					: "第" + line.from() + unit + "至第" + line.to() + unit;
			return (line.each() == 0) ? span + "，免费；" : span + "，" + (line.to() - line.from() + 1) + unit + "×"
					+ RequestFee.yuan(line.each()) + "＝" + RequestFee.yuan(line.fen()) + "；";
		}).collect(Collectors.joining("\n"));
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? LetterDates.of(day) : "";
	}

	/**
	 * Returns what letters say about the body. What was not set up is taken from the
	 * desk, and from the law: review is asked for at the government above (行政复议法 art.
	 * 24).
	 */
	Letterhead head(DisclosureRequest request) {
		var desk = this.tables.desks().get(request.source().desk()).words();
		return this.tables.heads()
			.of(request.body())
			.orElse(new Letterhead(request.body(), "", desk.phone(), desk.address(), above(request.body()), "有管辖权的人民法院",
					"", 0));
	}

	private String above(BodyId body) {
		for (var parent = this.doors.bodies().get(body).parent(); parent != null;) {
			var it = this.doors.bodies().get(parent);
			if (GOVERNMENTS.contains(it.level())) {
				return it.legalName();
			}
			parent = it.parent();
		}
		return "上一级人民政府";
	}

}
