package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.model.Wording;
import org.yichuang.interaction.store.WordingStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/** Keeps the words that answers and refusals are made of, for the group or one body. */
@Component
public class EditWordings {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_TEXT = 4_000;

	private final WordingStore wordings;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	EditWordings(WordingStore wordings, Bodies bodies, ApplicationEventPublisher events) {
		this.wordings = wordings;
		this.bodies = bodies;
		this.events = events;
	}

	/** Returns what an actor can use: the group's, their body's and those above it. */
	public List<Wording> of(Actor actor) {
		var own = actor.body();
		return this.wordings.of((own != null) ? upwards(own) : List.of());
	}

	/**
	 * Adds words.
	 * @param body whose; null for the whole group
	 * @throws Refused if the actor may not
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Wording add(Actor actor, @Nullable BodyId body, Wording.Purpose purpose, Words words) {
		var place = place(body);
		actor.require(InteractionPermission.EDIT_WORDINGS, place);
		var wording = new Wording(Id.nextUuid(), purpose, body, checked(words).name(), words.text(), 0, 0);
		this.wordings.add(wording);
		this.events.publishEvent(new InteractionEvent.WordingChanged(actor, wording, place));
		return wording;
	}

	/**
	 * Changes words.
	 * @param version row version that the actor read
	 * @throws Refused if the actor may not, or somebody changed them meanwhile
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Wording change(Actor actor, UUID id, long version, Words words) {
		var before = own(actor, id);
		var after = new Wording(id, before.purpose(), before.body(), checked(words).name(), words.text(),
				before.position(), version);
		this.wordings.put(after);
		this.events.publishEvent(new InteractionEvent.WordingChanged(actor, after, place(before.body())));
		return this.wordings.find(id).orElseThrow();
	}

	/**
	 * Takes words away.
	 * @param version row version that the actor read
	 * @throws Refused if the actor may not, or somebody changed them meanwhile
	 */
	@Transactional
	public void remove(Actor actor, UUID id, long version) {
		var before = own(actor, id);
		this.wordings.remove(new Wording(id, before.purpose(), before.body(), before.name(), before.text(),
				before.position(), version));
		this.events.publishEvent(new InteractionEvent.WordingChanged(actor, before, place(before.body())));
	}

	private Wording own(Actor actor, UUID id) {
		var wording = this.wordings.find(id).orElseThrow(() -> new NotFound("wording " + id));
		actor.require(InteractionPermission.EDIT_WORDINGS, place(wording.body()));
		return wording;
	}

	private Place place(@Nullable BodyId body) {
		return (body != null) ? this.bodies.get(body).place() : Place.WHOLE_GROUP;
	}

	private List<BodyId> upwards(BodyId body) {
		var all = new ArrayList<BodyId>();
		for (BodyId each = body; each != null; each = this.bodies.get(each).parent()) {
			all.add(each);
		}
		return all;
	}

	private static Words checked(Words words) {
		var faults = new ArrayList<FieldFault>();
		check("name", words.name(), LONGEST_NAME, faults);
		check("text", words.text(), LONGEST_TEXT, faults);
		Invalid.unlessEmpty(faults);
		return words;
	}

	private static void check(String field, String text, int most, List<FieldFault> faults) {
		if (text.isBlank()) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.REQUIRED)));
		}
		else if (text.length() > most) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, most)));
		}
	}

	/**
	 * 用语内容.
	 *
	 * @param name what staff choose it by
	 * @param text the words
	 */
	public record Words(String name, String text) {
	}

}
