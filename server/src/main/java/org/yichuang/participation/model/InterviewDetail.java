package org.yichuang.participation.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;

/**
 * 访谈细节.
 *
 * @param form what is asked with a question; made when it is sent in for review
 * @param formVersion the released version of it; 0 while nothing was sent in
 * @param guests 嘉宾, in the order in which they stand
 * @param host 主持人
 * @param background 访谈背景, paragraphs between line feeds
 * @param cover picture above the announcement
 * @param coverAlt what it shows
 */
@Term("访谈细节")
public record InterviewDetail(@Nullable UUID form, int formVersion, List<Guest> guests, String host, String background,
		@Nullable UUID cover, String coverAlt) implements ActivityDetail {

	public InterviewDetail {
		guests = List.copyOf(guests);
	}

	/** An interview that is being thought of. */
	public static InterviewDetail fresh() {
		return new InterviewDetail(null, 0, List.of(), "", "", null, "");
	}

	@Override
	public ActivityKind kind() {
		return ActivityKind.INTERVIEW;
	}

	/** Returns the interview with the form its questions come by. */
	public InterviewDetail asking(@Nullable UUID newForm, int version) {
		return new InterviewDetail(newForm, version, this.guests, this.host, this.background, this.cover,
				this.coverAlt);
	}

	/** Returns the pictures of the announcement. */
	public List<FileId> pictures() {
		return Stream.concat(Optional.ofNullable(this.cover).stream(), this.guests.stream().flatMap(Guest::portraits))
			.map(FileId::new)
			.distinct()
			.toList();
	}

	/**
	 * 嘉宾.
	 *
	 * @param name who
	 * @param post in which post
	 * @param portrait a picture of them
	 */
	public record Guest(String name, String post, @Nullable UUID portrait) {

		/** What stands before their words. */
		public String title() {
			return this.post.isEmpty() ? this.name : this.post + " " + this.name;
		}

		private Stream<UUID> portraits() {
			return Optional.ofNullable(this.portrait).stream();
		}

	}

}
