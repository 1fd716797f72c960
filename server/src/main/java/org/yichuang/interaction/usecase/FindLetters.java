package org.yichuang.interaction.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFilter;
import org.yichuang.interaction.model.LetterFilter.Position;
import org.yichuang.interaction.model.LetterFilter.Range;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Lists letters that an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindLetters {

	private static final int PART = 200;

	private final LetterStore letters;

	private final MailboxStore mailboxes;

	private final Sites sites;

	private final Bodies bodies;

	FindLetters(LetterStore letters, MailboxStore mailboxes, Sites sites, Bodies bodies) {
		this.letters = letters;
		this.mailboxes = mailboxes;
		this.sites = sites;
		this.bodies = bodies;
	}

	/** Returns letters, newest first. */
	public Slice<LetterLine> list(Actor actor, LetterFilter filter, Position position) {
		var rows = this.letters.list(filter, range(actor), position);
		return lines(Slice.cut(rows, position.size(), (letter) -> letter.id().toString()));
	}

	/** Hands on all letters of a filter, newest first, part by part. */
	public void forEach(Actor actor, LetterFilter filter, Consumer<LetterLine> sink) {
		var range = range(actor);
		var position = new Position(null, PART);
		while (true) {
			var part = lines(
					Slice.cut(this.letters.list(filter, range, position), PART, (letter) -> letter.id().toString()));
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(part.next()), PART);
		}
	}

	private Slice<LetterLine> lines(Slice<Letter> letters) {
		Map<MailboxId, Mailbox> boxes = new HashMap<>(
				this.mailboxes.all(letters.items().stream().map(Letter::mailbox).distinct().toList()));
		Map<BodyId, Body> names = this.bodies.all(letters.items().stream().map(Letter::body).distinct().toList());
		return letters.map((letter) -> {
			var box = boxes.get(letter.mailbox());
			var body = names.get(letter.body());
			return new LetterLine(letter, (box != null) ? box.words().name() : "", (body != null) ? body.name() : "");
		});
	}

	private Range range(Actor actor) {
		var scopes = actor.scopes(InteractionPermission.READ);
		if (scopes.stream().anyMatch((scope) -> scope instanceof Scope.WholeGroup)) {
			return new Range(true, Set.of(), Set.of());
		}
		var sites = new HashSet<SiteId>();
		this.sites.all()
			.stream()
			.filter((site) -> actor.may(InteractionPermission.READ, site.place()))
			.map(Site::id)
			.forEach(sites::add);
		return new Range(false, sites, this.bodies.within(scopes));
	}

	/**
	 * 来信行.
	 *
	 * @param letter the letter
	 * @param mailboxName its mailbox
	 * @param bodyName the body in charge
	 */
	public record LetterLine(Letter letter, String mailboxName, String bodyName) {
	}

}
