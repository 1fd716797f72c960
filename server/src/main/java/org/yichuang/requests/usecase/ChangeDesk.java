package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.Sections;
import org.yichuang.forms.FormId;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.store.DeskStore;

/** Changes what a desk says and whether it takes requests online. */
@Component
public class ChangeDesk {

	private static final int SHORTEST_KEEPING = 30;

	private static final int LONGEST_KEEPING = 36_500;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 2000;

	private final DeskStore desks;

	private final Sections sections;

	private final Forms forms;

	private final ApplicationEventPublisher events;

	ChangeDesk(DeskStore desks, Sections sections, Forms forms, ApplicationEventPublisher events) {
		this.desks = desks;
		this.sections = sections;
		this.forms = forms;
		this.events = events;
	}

	/** Returns the desks that an actor may see. */
	@Transactional(readOnly = true)
	public List<Desk> seen(Actor actor) {
		return this.desks.all()
			.stream()
			.filter((desk) -> actor.may(RequestsPermission.READ, this.sections.place(desk.section())))
			.toList();
	}

	/**
	 * Changes a desk.
	 * @throws NotFound if there is none for this actor
	 * @throws Invalid naming every field that does not hold
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public Desk change(Actor actor, DeskId id, Wanted wanted) {
		var desk = this.desks.get(id);
		var place = this.sections.place(desk.section());
		if (!actor.may(RequestsPermission.READ, place)) {
			throw NotFound.of(id);
		}
		actor.require(RequestsPermission.MANAGE, place);
		if (desk.version() != wanted.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		check(desk, wanted);
		var changed = desk.changed(wanted.words(), wanted.form(), wanted.open(), wanted.keepDays());
		this.desks.put(changed);
		this.events.publishEvent(new RequestEvent.DeskChanged(actor, desk, changed, place));
		return this.desks.get(id);
	}

	private void check(Desk desk, Wanted wanted) {
		var faults = new ArrayList<FieldFault>();
		var words = wanted.words();
		if (words.name().isBlank()) {
			faults.add(new FieldFault("name", Refusal.of(KernelProblems.REQUIRED)));
		}
		Map.of("name", words.name(), "address", words.address(), "hours", words.hours(), "phone", words.phone(), "fax",
				words.fax(), "mail", words.mail())
			.forEach((field, text) -> length(faults, field, text, LONGEST_LINE));
		length(faults, "introduction", words.introduction(), LONGEST_TEXT);
		length(faults, "closedNotice", words.closedNotice(), LONGEST_TEXT);
		if (wanted.keepDays() < SHORTEST_KEEPING || wanted.keepDays() > LONGEST_KEEPING) {
			faults.add(new FieldFault("keepDays",
					Refusal.of(RequestsProblems.KEEP_DAYS_OUT_OF_RANGE, SHORTEST_KEEPING, LONGEST_KEEPING)));
		}
		if (!desk.form().equals(wanted.form()) && !fits(wanted.form())) {
			faults.add(new FieldFault("form", Refusal.of(RequestsProblems.FORM_UNFIT)));
		}
		Invalid.unlessEmpty(faults);
	}

	private boolean fits(FormId form) {
		try {
			var definition = this.forms.definition(this.forms.current(form));
			return definition.field(RequestFields.TITLE).isPresent()
					&& definition.field(RequestFields.CONTENT).isPresent();
		}
		catch (NotFound | Refused unfit) {
			return false;
		}
	}

	private static void length(List<FieldFault> faults, String field, String text, int longest) {
		if (text.length() > longest) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, longest)));
		}
	}

	/**
	 * 受理点设置.
	 *
	 * @param words what its page says
	 * @param form what applicants fill in
	 * @param open whether requests are taken online
	 * @param keepDays how long personal data is kept after a request's end
	 * @param version that was read
	 */
	public record Wanted(Desk.Words words, FormId form, boolean open, int keepDays, long version) {
	}

}
