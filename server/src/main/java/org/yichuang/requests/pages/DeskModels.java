package org.yichuang.requests.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.organisation.Bodies;
import org.yichuang.requests.FeeSchedules;
import org.yichuang.requests.RemedyAdvice;
import org.yichuang.requests.model.Deadline;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.FeeSchedule.Step;
import org.yichuang.requests.model.ReceivingWay;

/** What the page of a desk shows; every figure comes from the law's data. */
@Component
class DeskModels {

	private static final String TITLE = "依申请公开";

	private static final long FEN = 100;

	private final Deadlines deadlines;

	private final FeeSchedules fees;

	private final RemedyAdvice remedies;

	private final Bodies bodies;

	private final MessageSource messages;

	DeskModels(Deadlines deadlines, FeeSchedules fees, RemedyAdvice remedies, Bodies bodies, MessageSource messages) {
		this.deadlines = deadlines;
		this.fees = fees;
		this.remedies = remedies;
		this.bodies = bodies;
		this.messages = messages;
	}

	Map<String, Object> page(Desk desk, Desk.Figures figures, LocalDate today) {
		var model = new LinkedHashMap<String, Object>();
		var section = desk.path().substring(0, desk.path().length() - "requests/".length());
		model.put("page", Map.of("title", TITLE, "breadcrumbs", List.of(Map.of("name", "首页", "path", "/"),
				Map.of("name", "政府信息公开", "path", section), Map.of("name", TITLE, "path", ""))));
		model.put("meta", List.of(tag("ColumnName", TITLE), tag("ColumnDescription", TITLE + "栏目"),
				tag("ColumnKeywords", TITLE), tag("ColumnType", "政府信息公开")));
		model.put("desk", desk(desk));
		model.put("ways", Arrays.stream(ReceivingWay.values()).map(this::way).toList());
		model.put("law", law(today));
		model.put("steps", steps(today));
		model.put("fees", fees(today));
		model.put("remedy", remedy(today));
		model.put("figures", Map.of("year", today.getYear(), "received", figures.received(), "concluded",
				figures.concluded(), "inHand", figures.inHand()));
		return model;
	}

	private Map<String, Object> desk(Desk desk) {
		var words = desk.words();
		var shown = new LinkedHashMap<String, Object>();
		shown.put("name", words.name());
		shown.put("body", this.bodies.get(desk.body()).legalName());
		shown.put("introduction", words.introduction());
		shown.put("address", words.address());
		shown.put("hours", words.hours());
		shown.put("phone", words.phone());
		shown.put("fax", words.fax());
		shown.put("mail", words.mail());
		shown.put("open", desk.open());
		shown.put("closedNotice", words.closedNotice());
		shown.put("sendPath", "/send/" + desk.key());
		return shown;
	}

	private Map<String, Object> way(ReceivingWay way) {
		return Map.of("name", word("receiving-way", way.name()), "received", word("receiving-rule", way.name()));
	}

	private List<Map<String, Object>> steps(LocalDate today) {
		var all = new ArrayList<Map<String, Object>>();
		for (var kind : List.of(DeadlineKind.CORRECTION_NOTICE, DeadlineKind.REPLY, DeadlineKind.EXTENSION,
				DeadlineKind.THIRD_PARTY, DeadlineKind.OTHER_AGENCY)) {
			var deadline = this.deadlines.on(kind, today);
			all.add(Map.of("title", word("deadline-kind", kind.name()), "text",
					String.valueOf(this.messages.getMessage("requests.deadline-text." + kind.name(),
							new Object[] { deadline.allowance().amount() }, kind.name(), Locale.CHINESE)),
					"article", deadline.source().equals(law(today)) ? deadline.article() : article(deadline)));
		}
		return all;
	}

	private String law(LocalDate today) {
		return this.deadlines.on(DeadlineKind.REPLY, today).source();
	}

	private static String article(Deadline deadline) {
		return deadline.source().replaceAll("（[^（）]*）$", "") + deadline.article();
	}

	private Map<String, Object> fees(LocalDate today) {
		return this.fees.on(today)
			.map((schedule) -> Map.<String, Object>of("source", schedule.source(), "byPiece",
					lines(schedule.byPiece(), "件"), "byPage", lines(schedule.byPage(), "页")))
			.orElse(Map.of());
	}

	/** Says from where to where each costs how much. */
	private static List<String> lines(List<Step> steps, String unit) {
		var all = new ArrayList<String>();
		for (var i = 0; i < steps.size(); i++) {
			var step = steps.get(i);
			var last = i == steps.size() - 1;
			var range = last ? "第" + step.from() + unit + "以上"
					: "第" + step.from() + "至" + (steps.get(i + 1).from() - 1) + unit;
			all.add(range + "：" + price(step, unit));
		}
		return all;
	}

	private static String price(Step step, String unit) {
		if (step.fen() == 0) {
			return "不收费";
		}
		var price = "每" + unit + money(step.fen());
		return (step.every() == 0) ? price
				: price + "，此后每增加" + step.every() + unit + "，每" + unit + "再提高" + money(step.more());
	}

	private static String money(long fen) {
		return (fen % FEN == 0) ? fen / FEN + "元" : fen / FEN + "." + String.format("%02d", fen % FEN) + "元";
	}

	private Map<String, Object> remedy(LocalDate today) {
		var rule = this.remedies.on(today);
		return Map.of("reviewFirst", rule.reviewFirst(), "source", rule.source());
	}

	private String word(String group, String constant) {
		var key = "requests." + group + "." + constant;
		return String.valueOf(this.messages.getMessage(key, null, constant, Locale.CHINESE));
	}

	private static Map<String, String> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
