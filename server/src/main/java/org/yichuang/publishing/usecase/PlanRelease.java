package org.yichuang.publishing.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.model.Moves;
import org.yichuang.publishing.model.Outcome;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.model.Plan;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.store.Manifest;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.publishing.store.TakedownRows.Takedown;
import org.yichuang.sitegroup.Sites;

/**
 * Works out what a release does: pages that were taken down stay down, and no page takes
 * another's address.
 */
@Component
class PlanRelease {

	private final Manifest manifest;

	private final Sites sites;

	PlanRelease(Manifest manifest, Sites sites) {
		this.manifest = manifest;
		this.sites = sites;
	}

	/** Returns the plan. Call it while no other release can come in between. */
	Plan plan(Collection<Outcome> outcomes) {
		var down = this.manifest.takedowns().of(outcomes.stream().map(Outcome::key).toList());
		var allowed = outcomes.stream().map((outcome) -> heldDown(outcome, down)).toList();
		var draft = new Draft(down, codes(allowed));
		refuseTakenPlaces(allowed).forEach(draft::add);
		return draft.plan();
	}

	private static Outcome heldDown(Outcome outcome, Map<PageKey, Takedown> down) {
		var takedown = down.get(outcome.key());
		if (takedown == null || takedown.lifted()) {
			return outcome;
		}
		return switch (outcome) {
			case Outcome.Written written -> new Outcome.Gone(written.key(), written.before());
			case Outcome.Unchanged unchanged -> new Outcome.Gone(unchanged.key(), unchanged.page());
			default -> outcome;
		};
	}

	private List<Outcome> refuseTakenPlaces(List<Outcome> outcomes) {
		var arriving = new ArrayList<LivePage>();
		var leaving = new HashSet<PageKey>();
		for (var outcome : outcomes) {
			if (outcome instanceof Outcome.Written written && isElsewhere(written)) {
				arriving.add(written.page());
				leaving.add(written.key());
			}
			else if (outcome instanceof Outcome.Gone) {
				leaving.add(outcome.key());
			}
		}
		if (arriving.isEmpty()) {
			return outcomes;
		}
		var taken = new HashMap<Address, PageKey>();
		this.manifest.pages()
			.at(arriving)
			.stream()
			.filter((page) -> !leaving.contains(page.key()))
			.forEach((page) -> taken.put(Address.of(page), page.key()));
		return outcomes.stream().map((outcome) -> refuseTakenPlace(outcome, taken)).toList();
	}

	private static Outcome refuseTakenPlace(Outcome outcome, Map<Address, PageKey> taken) {
		if (!(outcome instanceof Outcome.Written written)) {
			return outcome;
		}
		var owner = taken.putIfAbsent(Address.of(written.page()), written.key());
		if (owner == null || owner.equals(written.key())) {
			return outcome;
		}
		return new Outcome.Faulty(written.key(), "", 0,
				"The address " + written.page().path() + " belongs to the page " + owner.kind() + " " + owner.key(),
				written.page().tags(), true);
	}

	private static boolean isElsewhere(Outcome.Written written) {
		var before = written.before();
		return before == null || !before.path().equals(written.page().path());
	}

	private Map<SiteId, String> codes(List<Outcome> outcomes) {
		var codes = new HashMap<SiteId, String>();
		outcomes
			.forEach((outcome) -> codes.computeIfAbsent(outcome.key().site(), (site) -> this.sites.get(site).code()));
		return codes;
	}

	/**
	 * Where a page lies.
	 *
	 * @param site on which site
	 * @param path at which address
	 */
	private record Address(SiteId site, PagePath path) {

		static Address of(LivePage page) {
			return new Address(page.key().site(), page.path());
		}

	}

	/** A plan in the making. */
	private static final class Draft {

		private final Map<PageKey, Takedown> down;

		private final Map<SiteId, String> codes;

		private final Set<String> removals = new LinkedHashSet<>();

		private final Map<String, Integer> puts = new LinkedHashMap<>();

		private final Plan plan = new Plan(new Moves(List.of(), List.of()), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

		Draft(Map<PageKey, Takedown> down, Map<SiteId, String> codes) {
			this.down = down;
			this.codes = codes;
		}

		void add(Outcome outcome) {
			switch (outcome) {
				case Outcome.Faulty faulty -> this.plan.faults().add(faulty);
				case Outcome.Gone gone -> gone(gone);
				case Outcome.Unchanged unchanged -> unchanged(unchanged);
				case Outcome.Written written -> written(written);
			}
		}

		Plan plan() {
			this.removals.removeAll(this.puts.keySet());
			var moves = new Moves(List.copyOf(this.removals),
					this.puts.entrySet().stream().map((put) -> new Moves.Put(put.getValue(), put.getKey())).toList());
			return new Plan(moves, this.plan.pages(), this.plan.removed(), this.plan.faults(), this.plan.sound(),
					this.plan.returned());
		}

		private void gone(Outcome.Gone gone) {
			this.plan.sound().add(gone.key());
			var before = gone.before();
			if (before != null) {
				remove(before);
				this.plan.removed().add(gone.key());
			}
		}

		private void unchanged(Outcome.Unchanged unchanged) {
			this.plan.sound().add(unchanged.key());
			if (!unchanged.sameTags()) {
				this.plan.pages().add(unchanged.page());
			}
		}

		private void written(Outcome.Written written) {
			var page = written.page();
			this.plan.sound().add(page.key());
			this.plan.pages().add(page);
			var before = written.before();
			if (before != null && !before.path().equals(page.path())) {
				remove(before);
				this.puts.put(PublishedFolder.moved(code(before), before.path()), written.forward());
				this.removals.add(PublishedFolder.moved(code(page), page.path()));
			}
			var live = PublishedFolder.live(code(page), page.path());
			this.puts.put(live, written.number());
			if (written.compressed() >= 0) {
				this.puts.put(live + PublishedFolder.COMPRESSED, written.compressed());
			}
			var takedown = this.down.get(page.key());
			if (takedown != null) {
				this.plan.returned().add(page.key());
				if (!takedown.path().isEmpty()) {
					this.removals.add(PublishedFolder.gone(code(page), new PagePath(takedown.path())));
				}
			}
		}

		private void remove(LivePage page) {
			var live = PublishedFolder.live(code(page), page.path());
			this.removals.add(live);
			if (page.path().isText()) {
				this.removals.add(live + PublishedFolder.COMPRESSED);
			}
		}

		private String code(LivePage page) {
			return this.codes.get(page.key().site());
		}

	}

}
