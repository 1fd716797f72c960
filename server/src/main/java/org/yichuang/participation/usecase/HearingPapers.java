package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingPaper;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;

/** Reads and writes the papers of hearings, tidied. */
public final class HearingPapers {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int MOST = 500;

	private static final int LONGEST_WORDS = 5_000;

	private HearingPapers() {
	}

	/** Returns agenda and material. */
	public static HearingPlan plan(String body) {
		return body.isEmpty() ? HearingPlan.NONE : JSON.readValue(body, HearingPlan.class);
	}

	/** Returns the record. */
	public static HearingRecord record(String body) {
		return body.isEmpty() ? HearingRecord.NONE : JSON.readValue(body, HearingRecord.class);
	}

	/** Returns what became of the opinions. */
	public static HearingFindings findings(String body) {
		return body.isEmpty() ? HearingFindings.NONE : JSON.readValue(body, HearingFindings.class);
	}

	/**
	 * Returns a paper as it is kept, empty if it says nothing.
	 * @throws Invalid if something is too long or too many
	 */
	static String body(HearingPaper paper) {
		var tidy = switch (paper) {
			case HearingPlan plan -> tidy(plan);
			case HearingRecord record -> tidy(record);
			case HearingFindings findings -> tidy(findings);
		};
		return tidy.saysNothing() ? "" : JSON.writeValueAsString(tidy);
	}

	private static HearingPlan tidy(HearingPlan plan) {
		var faults = new ArrayList<FieldFault>();
		most(faults, "agenda", plan.agenda());
		most(faults, "materials", plan.materials());
		var agenda = plan.agenda()
			.stream()
			.map((item) -> new HearingPlan.AgendaItem(line(faults, "agenda", item.time()),
					line(faults, "agenda", item.words())))
			.filter((item) -> !item.words().isEmpty())
			.toList();
		var materials = plan.materials()
			.stream()
			.map((one) -> new HearingPlan.Material(one.file(), line(faults, "materials", one.title())))
			.distinct()
			.toList();
		Invalid.unlessEmpty(faults);
		return new HearingPlan(agenda, materials, plan.deliveredOn());
	}

	private static HearingRecord tidy(HearingRecord record) {
		var faults = new ArrayList<FieldFault>();
		most(faults, "statements", record.statements());
		var statements = record.statements()
			.stream()
			.map((one) -> new HearingRecord.Statement(one.part(), line(faults, "statements", one.speaker()),
					line(faults, "statements", one.role()), words(faults, "statements", one.words())))
			.filter((one) -> !one.words().isEmpty())
			.toList();
		var tidy = new HearingRecord(line(faults, "attendance", record.attendance()), statements,
				line(faults, "signing", record.signing()), record.signedOn());
		Invalid.unlessEmpty(faults);
		return tidy;
	}

	private static HearingFindings tidy(HearingFindings findings) {
		var faults = new ArrayList<FieldFault>();
		most(faults, "points", findings.points());
		var points = findings.points()
			.stream()
			.map((one) -> new HearingFindings.Point(words(faults, "points", one.words()), one.adoption(),
					words(faults, "points", one.reason())))
			.filter((one) -> !one.words().isEmpty())
			.toList();
		Invalid.unlessEmpty(faults);
		return new HearingFindings(points);
	}

	private static void most(List<FieldFault> faults, String field, List<?> all) {
		if (all.size() > MOST) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, MOST)));
		}
	}

	private static String line(List<FieldFault> faults, String field, String text) {
		ActivityFields.check(faults, field, text, HearingFields.LONGEST_LINE);
		return ActivityFields.line(text);
	}

	private static String words(List<FieldFault> faults, String field, String text) {
		ActivityFields.check(faults, field, text, LONGEST_WORDS);
		return ActivityFields.tidy(text);
	}

}
