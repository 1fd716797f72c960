package org.yichuang.participation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;

/**
 * 听证细节 — the activity's window is the time for registration; the hearing has a day of its
 * own.
 *
 * @param form what is asked of those who register; made when it is sent in for review
 * @param formVersion the released version of it; 0 while nothing was sent in
 * @param lotDigest SHA-256 of the seed of the lot, announced before anybody registers;
 * empty where no lot is drawn
 * @param matter what is heard
 * @param session when and where
 * @param selection how those who take part are selected
 */
@Term("听证细节")
public record HearingDetail(@Nullable UUID form, int formVersion, String lotDigest, HearingMatter matter,
		HearingSession session, HearingSelection selection) implements ActivityDetail {

	/** A hearing that is being thought of. */
	public static HearingDetail fresh() {
		return new HearingDetail(null, 0, "", new HearingMatter(Ground.DECISION, "", ""),
				new HearingSession(null, "", ""), new HearingSelection("", Rule.ORDER, "", List.of()));
	}

	@Override
	public ActivityKind kind() {
		return ActivityKind.HEARING;
	}

	/** Returns the hearing with the form that people register by. */
	public HearingDetail asking(UUID newForm, int version, String digest) {
		return new HearingDetail(newForm, version, digest, this.matter, this.session, this.selection);
	}

	/** Returns what staff wrote, bound to this one's form. */
	public HearingDetail rewritten(HearingDetail text) {
		return new HearingDetail(this.form, this.formVersion, this.lotDigest, text.matter, text.session,
				text.selection);
	}

	/** Returns the hearing at another time or place. */
	public HearingDetail at(HearingSession other) {
		return new HearingDetail(this.form, this.formVersion, this.lotDigest, this.matter, other, this.selection);
	}

	/** 听证依据 — by which rules it is held. */
	@Term("听证依据")
	public enum Ground {

		/** 重大行政决策听证. */
		DECISION,
		/** 规章起草听证. */
		RULEMAKING

	}

	/** 遴选办法. */
	@Term("遴选办法")
	public enum Rule {

		/** 按报名先后. */
		ORDER,
		/** 公开抽签. */
		LOT

	}

	/**
	 * 听证事项.
	 *
	 * @param ground by which rules it is held
	 * @param explanation 草案说明, paragraphs between line feeds
	 * @param draft 草案全文, paragraphs between line feeds
	 */
	public record HearingMatter(Ground ground, String explanation, String draft) {
	}

	/**
	 * 听证场次.
	 *
	 * @param heldAt when it begins; null while not decided
	 * @param place where
	 * @param movedNote why it is held at another time or place than was announced first
	 */
	public record HearingSession(@Nullable Instant heldAt, String place, String movedNote) {

		/** The day in Beijing; null while not decided. */
		public @Nullable LocalDate day() {
			return (this.heldAt != null) ? Beijing.day(this.heldAt) : null;
		}
	}

	/**
	 * 参加人遴选.
	 *
	 * @param attendance who may register and who may watch, paragraphs between line feeds
	 * @param rule how they are selected where more register than there are seats
	 * @param numberSource which public number goes into the lot besides the seed, such as
	 * a lottery's result of that day; empty for none
	 * @param groups seats by group
	 */
	public record HearingSelection(String attendance, Rule rule, String numberSource, List<SeatGroup> groups) {

		public HearingSelection {
			groups = List.copyOf(groups);
		}
	}

	/**
	 * 席位.
	 *
	 * @param name such as 消费者代表
	 * @param seats how many take part
	 * @param reserves how many wait for a seat that becomes free
	 * @param invited whether they are invited and named by the organiser; nobody
	 * registers for it
	 */
	public record SeatGroup(String name, int seats, int reserves, boolean invited) {
	}

}
