package org.yichuang.disclosure.usecase;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DirectReportEvent;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.disclosure.model.UpwardItem.Adoption;
import org.yichuang.disclosure.model.UpwardItem.Sent;
import org.yichuang.disclosure.model.UpwardLevel;
import org.yichuang.disclosure.store.UpwardItemStore;
import org.yichuang.disclosure.usecase.TakeReportedItem.Outcome;
import org.yichuang.disclosure.usecase.TakeSheet.Handed;
import org.yichuang.disclosure.usecase.TakeSheet.HandedRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.organisation.Bodies;

/**
 * Writes down what a body reported upward and what was adopted there, by form or by
 * table. Those who check reports keep these books.
 */
@Component
@Transactional
public class WriteUpwardItems {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_WHERE = 100;

	private static final Map<String, UpwardLevel> LEVELS = Map.of("市级", UpwardLevel.CITY, "市", UpwardLevel.CITY, "省级",
			UpwardLevel.PROVINCE, "省", UpwardLevel.PROVINCE, "国家级", UpwardLevel.STATE, "国家", UpwardLevel.STATE);

	private final UpwardItemStore items;

	private final DirectReportScope scope;

	private final DirectReportClasses classes;

	private final TakeSheet sheets;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteUpwardItems(UpwardItemStore items, DirectReportScope scope, DirectReportClasses classes, TakeSheet sheets,
			Bodies bodies, ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.scope = scope;
		this.classes = classes;
		this.sheets = sheets;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes an item down; the same to the same level on the same day is there once.
	 * @param wanted who reported it; null for the actor's own body
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not
	 */
	public UpwardItem write(Actor actor, @Nullable BodyId wanted, Wanted item) {
		var body = this.scope.writing(actor, wanted, DisclosurePermission.CHECK_REPORTS);
		Invalid.unlessEmpty(faults(item, this.classes.codes()));
		put(actor, body, item);
		return this.items.same(body, item.sent(), key(item.sent())).orElseThrow();
	}

	/**
	 * Changes an item, or what became of it.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not, the same is there, or somebody changed it
	 * meanwhile
	 */
	public UpwardItem change(Actor actor, UpwardItemId id, long version, Wanted item) {
		var before = read(actor, id, version);
		Invalid.unlessEmpty(faults(item, this.classes.codes()));
		try {
			put(actor, before, item);
		}
		catch (DuplicateKeyException sameThere) {
			throw Refused.because(DirectReportProblems.REPORTED_ALREADY);
		}
		return this.items.get(id);
	}

	/**
	 * Takes an item out that was written down by mistake.
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	public void remove(Actor actor, UpwardItemId id, long version) {
		var before = read(actor, id, version);
		this.items.remove(before);
		announce(actor, before, null);
	}

	/**
	 * Takes items out of a table; a row that is there already with another adoption
	 * changes it, any other repetition changes nothing.
	 * @param name the file's name, hostile
	 * @throws Invalid if the file is no table, lacks a column, or has too many rows or
	 * none
	 */
	public ReportUpload upload(Actor actor, @Nullable BodyId wanted, String name, InputStream content) {
		var body = this.scope.writing(actor, wanted, DisclosurePermission.CHECK_REPORTS);
		var written = this.classes.written();
		var codes = Set.copyOf(written.values());
		return this.sheets.take(actor, new Handed(body, ReportUpload.Kind.UPWARD, SheetColumn.UPWARD, name, content),
				(row) -> {
					var item = item(row, written);
					Invalid.unlessEmpty(faults(item, codes));
					return put(actor, body, item);
				});
	}

	private Outcome put(Actor actor, BodyId body, Wanted item) {
		var before = this.items.same(body, item.sent(), key(item.sent()));
		if (before.isEmpty()) {
			var fresh = new UpwardItem(UpwardItemId.next(), body, item.sent(), item.adoption(), 0);
			if (!this.items.add(fresh, key(item.sent()))) {
				return Outcome.REPEATED;
			}
			announce(actor, null, fresh);
			return Outcome.TAKEN;
		}
		if (item.adoption() == null || Objects.equals(before.get().adoption(), item.adoption())) {
			return Outcome.REPEATED;
		}
		put(actor, before.get(), item);
		return Outcome.AMENDED;
	}

	private void put(Actor actor, UpwardItem before, Wanted item) {
		var after = new UpwardItem(before.id(), before.body(), item.sent(), item.adoption(), before.version());
		this.items.put(after, key(item.sent()));
		announce(actor, before, this.items.get(before.id()));
	}

	private UpwardItem read(Actor actor, UpwardItemId id, long version) {
		var item = this.items.get(id);
		this.scope.seen(actor, item.body(), id);
		actor.require(DisclosurePermission.CHECK_REPORTS, this.bodies.get(item.body()).place());
		if (item.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return item;
	}

	private void announce(Actor actor, @Nullable UpwardItem before, @Nullable UpwardItem after) {
		var body = Objects.requireNonNull((after != null) ? after : before).body();
		this.events
			.publishEvent(new DirectReportEvent.UpwardWritten(actor, before, after, this.bodies.get(body).place()));
	}

	private List<FieldFault> faults(Wanted item, Set<String> codes) {
		var faults = new ArrayList<FieldFault>();
		var sent = item.sent();
		var adoption = item.adoption();
		if (key(sent).isEmpty()) {
			add(faults, "title", KernelProblems.REQUIRED);
		}
		if (sent.title().length() > LONGEST_TITLE) {
			add(faults, "title", KernelProblems.TOO_LONG, LONGEST_TITLE);
		}
		if (!sent.classCode().isEmpty() && !codes.contains(sent.classCode())) {
			add(faults, "classCode", DirectReportProblems.REPORT_CLASS_UNKNOWN, sent.classCode());
		}
		if (sent.sentOn().isAfter(Beijing.today(this.clock))) {
			add(faults, "sentOn", DirectReportProblems.REPORT_DATE_AHEAD);
		}
		if (adoption != null) {
			adoption(sent, adoption, faults);
		}
		return faults;
	}

	private void adoption(Sent sent, Adoption adoption, List<FieldFault> faults) {
		if (adoption.on().isBefore(sent.sentOn())) {
			add(faults, "adoptedOn", DirectReportProblems.UPWARD_ADOPTED_BEFORE_SENT);
		}
		if (adoption.on().isAfter(Beijing.today(this.clock))) {
			add(faults, "adoptedOn", DirectReportProblems.REPORT_DATE_AHEAD);
		}
		if (adoption.where().length() > LONGEST_WHERE) {
			add(faults, "adoptedWhere", KernelProblems.TOO_LONG, LONGEST_WHERE);
		}
	}

	private static void add(List<FieldFault> faults, String field, ProblemCode problem, Object... arguments) {
		faults.add(new FieldFault(field, Refusal.of(problem, arguments)));
	}

	private static Wanted item(HandedRow row, Map<String, String> classes) {
		var written = row.text("classCode").strip();
		var sentOn = SheetColumn.day("sentOn", row.text("sentOn"));
		if (sentOn == null) {
			throw Invalid.field("sentOn", KernelProblems.REQUIRED);
		}
		return Wanted.of(row.text("title"), classes.getOrDefault(written, written), level(row.text("level")), sentOn)
			.adopted(SheetColumn.day("adoptedOn", row.text("adoptedOn")), row.text("adoptedWhere"));
	}

	private static UpwardLevel level(String written) {
		var level = LEVELS.get(written.strip().toUpperCase(Locale.ROOT));
		if (level == null) {
			throw Invalid.field("level", DirectReportProblems.UPWARD_LEVEL_UNKNOWN, written);
		}
		return level;
	}

	private static String key(Sent sent) {
		return new ReportedItem(sent.title(), "", null, null, "", "", List.of()).titleKey();
	}

	/**
	 * What is to be written down.
	 *
	 * @param sent what went upward
	 * @param adoption what became of it; null while nothing did
	 */
	public record Wanted(Sent sent, @Nullable Adoption adoption) {

		/** Returns an item of which nothing came yet. */
		public static Wanted of(String title, String classCode, UpwardLevel level, LocalDate sentOn) {
			return new Wanted(new Sent(TidyText.line(title), classCode.strip(), level, sentOn), null);
		}

		/** Returns the same with what became of it; nothing did without a day. */
		public Wanted adopted(@Nullable LocalDate on, String where) {
			return (on != null) ? new Wanted(this.sent, new Adoption(on, TidyText.line(where))) : this;
		}

	}

}
