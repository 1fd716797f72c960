package org.yichuang.participation.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;

/**
 * 参与活动 — one survey, consultation, hearing or interview.
 *
 * @param id identifies it
 * @param number part of its address, for the whole group
 * @param site on whose site
 * @param body who answers for it
 * @param state where it stands
 * @param text what readers see first
 * @param window when the public can take part
 * @param detail what only its kind has
 * @param life who and when
 * @param version row version
 */
@Term("参与活动")
public record Activity(ActivityId id, long number, SiteId site, BodyId body, ActivityState state, ActivityText text,
		Window window, ActivityDetail detail, Life life, long version) {

	/** Of which kind it is. */
	public ActivityKind kind() {
		return this.detail.kind();
	}

	/** Its page's address on its site. */
	public String path() {
		return "/participation/" + kind().segment() + "/" + this.number + ".html";
	}

	/** Returns the activity as somebody rewrote it. */
	public Activity rewritten(ActivityText newText, Window newWindow, ActivityDetail newDetail, Life newLife) {
		return new Activity(this.id, this.number, this.site, this.body, this.state, newText, newWindow, newDetail,
				newLife, this.version);
	}

	/** Returns the activity in another state. */
	public Activity in(ActivityState newState, Window newWindow, Life newLife) {
		return new Activity(this.id, this.number, this.site, this.body, newState, this.text, newWindow, this.detail,
				newLife, this.version);
	}

	/** Returns the activity with another detail. */
	public Activity with(ActivityDetail newDetail) {
		return new Activity(this.id, this.number, this.site, this.body, this.state, this.text, this.window, newDetail,
				this.life, this.version);
	}

	/** Says whether the public can take part at a moment. */
	public boolean isOpenAt(Instant at) {
		return this.state == ActivityState.OPEN && this.window.holds(at);
	}

	/**
	 * 活动经过 — who and when.
	 *
	 * @param writers everybody who wrote in it
	 * @param createdBy who began it; null for the program itself
	 * @param slot place in its site's list, counted from the oldest; null until announced
	 * @param announcedAt when readers first saw it
	 * @param concludedAt when its result was published
	 * @param endNote why it was cancelled or ended early
	 */
	public record Life(Set<AccountId> writers, @Nullable AccountId createdBy, Instant createdAt, Instant changedAt,
			@Nullable Integer slot, @Nullable Instant announcedAt, @Nullable Instant concludedAt, String endNote) {

		/** A life that begins now. */
		public static Life begun(Actor actor, Instant now) {
			return new Life(actor.isSystem() ? Set.of() : Set.of(actor.person()), actor.account(), now, now, null, null,
					null, "");
		}

		/** Returns the life after somebody wrote. */
		public Life writtenBy(Actor actor, Instant now) {
			var all = new HashSet<>(this.writers);
			if (!actor.isSystem()) {
				all.add(actor.person());
			}
			return new Life(Set.copyOf(all), this.createdBy, this.createdAt, now, this.slot, this.announcedAt,
					this.concludedAt, this.endNote);
		}

		/** Returns the life after it was announced. */
		public Life announced(int newSlot, Instant now) {
			return new Life(this.writers, this.createdBy, this.createdAt, now, newSlot, now, this.concludedAt,
					this.endNote);
		}

		/** Returns the life after its result was published. */
		public Life concluded(Instant now) {
			return new Life(this.writers, this.createdBy, this.createdAt, now, this.slot, this.announcedAt, now,
					this.endNote);
		}

		/** Returns the life after something happened to it. */
		public Life moved(Instant now, String note) {
			return new Life(this.writers, this.createdBy, this.createdAt, now, this.slot, this.announcedAt,
					this.concludedAt, note);
		}

	}

}
