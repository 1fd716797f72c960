package org.yichuang.disclosure.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.CaseId;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 公开条目 — one piece of information in a section's catalogue.
 *
 * @param id identifies it
 * @param home whose it is
 * @param classCode its class in the section
 * @param indexNumber 索引号, never changed
 * @param facts what it says
 * @param reviews what was decided
 * @param course how far it came
 * @param article what readers read, null where there is none yet
 * @param matter its case
 * @param writers who wrote it and may not review it
 * @param version row version
 */
@Term("公开条目")
public record Entry(EntryId id, Home home, String classCode, String indexNumber, EntryFacts facts, EntryReviews reviews,
		Course course, @Nullable ArticleId article, CaseId matter, Set<AccountId> writers, long version) {

	/**
	 * 条目归属.
	 *
	 * @param section in which section
	 * @param body whose
	 * @param site on which site
	 */
	public record Home(SectionId section, BodyId body, SiteId site) {

	}

	/**
	 * 条目进程.
	 *
	 * @param state where it stands
	 * @param shown whether the catalogue has it
	 * @param path where it can be read on its site, empty unless it can
	 * @param publishedAt when it could first be read
	 * @param inTime whether that was in time
	 * @param reexamineOn when the decision not to disclose it is examined again
	 * @param createdAt when it was begun
	 */
	public record Course(EntryState state, boolean shown, String path, @Nullable Instant publishedAt,
			@Nullable Boolean inTime, @Nullable LocalDate reexamineOn, Instant createdAt) {

		/** Returns a fresh one. */
		public static Course begun(Instant at) {
			return new Course(EntryState.AWAITING_SCOPE, false, "", null, null, null, at);
		}

		/** Returns the same in another state. */
		public Course in(EntryState next) {
			return new Course(next, this.shown, this.path, this.publishedAt, this.inTime, this.reexamineOn,
					this.createdAt);
		}

		/** Returns the same, in the catalogue or not. */
		public Course shown(boolean inCatalogue) {
			return new Course(this.state, inCatalogue, this.path, this.publishedAt, this.inTime, this.reexamineOn,
					this.createdAt);
		}

		/** Returns the same, to be read somewhere; nowhere if that is empty. */
		public Course at(String where) {
			return new Course(this.state, this.shown, where, this.publishedAt, this.inTime, this.reexamineOn,
					this.createdAt);
		}

		/** Returns the same, published; the first time counts. */
		public Course published(Instant at, boolean timely) {
			return (this.publishedAt != null) ? this
					: new Course(this.state, this.shown, this.path, at, timely, this.reexamineOn, this.createdAt);
		}

		/** Returns the same, to be examined again on a day. */
		public Course reexamined(@Nullable LocalDate day) {
			return new Course(this.state, this.shown, this.path, this.publishedAt, this.inTime, day, this.createdAt);
		}

	}

	/** Returns the same with other facts. */
	public Entry saying(EntryFacts other) {
		return new Entry(this.id, this.home, this.classCode, this.indexNumber, other, this.reviews, this.course,
				this.article, this.matter, this.writers, this.version);
	}

	/** Returns the same in another class. */
	public Entry under(String code) {
		return new Entry(this.id, this.home, code, this.indexNumber, this.facts, this.reviews, this.course,
				this.article, this.matter, this.writers, this.version);
	}

	/** Returns the same with other reviews. */
	public Entry reviewed(EntryReviews other) {
		return new Entry(this.id, this.home, this.classCode, this.indexNumber, this.facts, other, this.course,
				this.article, this.matter, this.writers, this.version);
	}

	/** Returns the same, further on its way. */
	public Entry on(Course other) {
		return new Entry(this.id, this.home, this.classCode, this.indexNumber, this.facts, this.reviews, other,
				this.article, this.matter, this.writers, this.version);
	}

	/** Returns the same with an article. */
	public Entry readIn(ArticleId text) {
		return new Entry(this.id, this.home, this.classCode, this.indexNumber, this.facts, this.reviews, this.course,
				text, this.matter, this.writers, this.version);
	}

	/** Returns the same, written by others too. */
	public Entry writtenAlsoBy(Set<AccountId> others) {
		var all = new HashSet<>(this.writers);
		all.addAll(others);
		return new Entry(this.id, this.home, this.classCode, this.indexNumber, this.facts, this.reviews, this.course,
				this.article, this.matter, Set.copyOf(all), this.version);
	}

	/** Says whether everybody may see a line of it in the catalogue. */
	public boolean belongsInCatalogue() {
		return (this.course.state() == EntryState.WITHHELD) ? this.reviews.attribute() == DisclosureAttribute.ON_REQUEST
				: !this.course.path().isEmpty();
	}

	/** Returns the lists of the section's catalogue to which it belongs. */
	public List<String> lists() {
		var kinds = this.facts.kinds();
		return Stream
			.of("all", "class/" + this.classCode, "year/" + this.facts.madeOn().getYear(), "subject/" + kinds.subject(),
					"genre/" + kinds.genre(), "audience/" + kinds.audience())
			.filter((list) -> !list.endsWith("/"))
			.toList();
	}

}
