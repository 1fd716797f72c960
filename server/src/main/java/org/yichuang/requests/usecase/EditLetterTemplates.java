package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterEvent;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.LetterFact;
import org.yichuang.requests.model.LetterTemplate;
import org.yichuang.requests.model.LetterText;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OwnTemplate;
import org.yichuang.requests.store.LetterTemplateStore;
import org.yichuang.requests.store.LetterheadStore;

/**
 * Lets staff put templates of their own in the place of the program's, version by
 * version, and set up what letters say about their body.
 */
@Component
public class EditLetterTemplates {

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 10_000;

	private static final int LONGEST_LINE = 300;

	private final BuiltInLetters builtIn;

	private final LetterTemplateStore own;

	private final LetterheadStore heads;

	private final LetterSources.Doors doors;

	private final RequestDays days;

	private final ApplicationEventPublisher events;

	EditLetterTemplates(BuiltInLetters builtIn, LetterTemplateStore own, LetterheadStore heads,
			LetterSources.Doors doors, RequestDays days, ApplicationEventPublisher events) {
		this.builtIn = builtIn;
		this.own = own;
		this.heads = heads;
		this.doors = doors;
		this.days = days;
		this.events = events;
	}

	/**
	 * Returns the templates that hold today, each with what staff of a body, or of the
	 * whole group for null, put in its place.
	 */
	@Transactional
	public List<InPlace> of(Actor actor, @Nullable BodyId body) {
		read(actor, body);
		var mine = this.own.of(body);
		return this.builtIn.on(this.days.today())
			.stream()
			.map((base) -> new InPlace(base,
					mine.stream()
						.filter((each) -> base.isFor(each.place().kind(), each.place().outcome()))
						.findFirst()
						.orElse(null)))
			.toList();
	}

	/** Returns all versions that staff had of one, newest first. */
	@Transactional
	public List<OwnTemplate> versions(Actor actor, OwnTemplate.Place place) {
		read(actor, place.body());
		return this.own.versions(place);
	}

	/** What holds for the whole group is no secret to anybody who reads requests. */
	private void read(Actor actor, @Nullable BodyId body) {
		if (body != null || actor.scopes(RequestsPermission.READ).isEmpty()) {
			actor.require(RequestsPermission.READ, place(body));
		}
	}

	/**
	 * Puts a version in place.
	 * @param before count of the version that was read; 0 where there was none
	 * @throws Invalid if it names what nobody knows, or leaves out what the law demands
	 * @throws Refused if the actor may not, there is nothing to stand in for, or somebody
	 * changed it meanwhile
	 */
	@Transactional
	public void put(Actor actor, OwnTemplate.Place place, OwnTemplate.Said said, int before) {
		actor.require(RequestsPermission.MANAGE, place(place.body()));
		var base = this.builtIn.find(place.kind(), place.outcome(), this.days.today())
			.orElseThrow(() -> Refused.because(RequestLetterProblems.TEMPLATE_MISSING));
		var tidy = new OwnTemplate.Said(TidyText.line(said.title()), TidyText.lines(said.text()));
		Invalid.unlessEmpty(faults(base, tidy));
		var account = actor.account();
		this.own.put(place, tidy, before,
				new LetterTemplateStore.Made((account != null) ? account.value() : null, this.doors.clock().instant()));
		this.events.publishEvent(new OfficialLetterEvent.TemplateChanged(actor, place, place(place.body())));
	}

	/** Takes the one in place away, so that the group's or the program's holds again. */
	@Transactional
	public void retire(Actor actor, OwnTemplate.Place place) {
		actor.require(RequestsPermission.MANAGE, place(place.body()));
		this.own.retire(place, this.doors.clock().instant());
		this.events.publishEvent(new OfficialLetterEvent.TemplateChanged(actor, place, place(place.body())));
	}

	/** Returns what letters say about a body. */
	@Transactional
	public Letterhead head(Actor actor, BodyId body) {
		actor.require(RequestsPermission.READ, place(body));
		return this.heads.of(body);
	}

	/**
	 * Writes what letters say about a body.
	 * @throws Invalid if a field is too long
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public Letterhead put(Actor actor, Letterhead wanted) {
		actor.require(RequestsPermission.MANAGE, place(wanted.body()));
		var faults = new ArrayList<FieldFault>();
		Stream
			.of(wanted.prefix(), wanted.phone(), wanted.address(), wanted.reviewAuthority(), wanted.court(),
					wanted.account())
			.filter((text) -> text.length() > LONGEST_LINE || text.indexOf('{') >= 0)
			.forEach((text) -> faults.add(new FieldFault("text", Refusal.of(KernelProblems.TOO_LONG, LONGEST_LINE))));
		Invalid.unlessEmpty(faults);
		this.heads.put(wanted, wanted.version() == 0);
		var stored = this.heads.of(wanted.body());
		this.events.publishEvent(new OfficialLetterEvent.LetterheadChanged(actor, stored, place(wanted.body())));
		return stored;
	}

	private Place place(@Nullable BodyId body) {
		return (body != null) ? this.doors.bodies().get(body).place() : Place.WHOLE_GROUP;
	}

	private List<FieldFault> faults(LetterTemplate base, OwnTemplate.Said said) {
		var faults = new ArrayList<FieldFault>();
		length("title", said.title(), LONGEST_TITLE, faults);
		if (!base.text().isEmpty()) {
			length("text", said.text(), LONGEST_TEXT, faults);
		}
		var names = Stream.of(said.title(), said.text())
			.flatMap((text) -> new LetterText(text).names().stream())
			.toList();
		names.stream()
			.filter((name) -> this.builtIn.fact(name).isEmpty())
			.forEach(
					(name) -> faults.add(new FieldFault("text", Refusal.of(RequestLetterProblems.FACT_UNKNOWN, name))));
		new LetterText(base.text()).names()
			.stream()
			.filter((name) -> !names.contains(name) && isOfLaw(name))
			.forEach(
					(name) -> faults.add(new FieldFault("text", Refusal.of(RequestLetterProblems.FACT_MISSING, name))));
		return faults;
	}

	/** Grounds and remedy may not be left out. */
	private boolean isOfLaw(String name) {
		return this.builtIn.fact(name).filter((fact) -> fact.from() == LetterFact.Source.LAW).isPresent();
	}

	private static void length(String field, String text, int most, List<FieldFault> faults) {
		if (text.isEmpty()) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.REQUIRED)));
		}
		else if (text.length() > most) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, most)));
		}
	}

	/**
	 * 现用模板.
	 *
	 * @param base the program's
	 * @param mine what stands in its place; null for nothing
	 */
	public record InPlace(LetterTemplate base, @Nullable OwnTemplate mine) {

		/** Returns what letters are drafted from. */
		public OwnTemplate.Said said() {
			return (this.mine != null) ? this.mine.said() : new OwnTemplate.Said(this.base.title(), this.base.text());
		}

	}

}
