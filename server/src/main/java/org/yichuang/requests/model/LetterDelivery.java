package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.OfficialLetterId;

/**
 * 文书送达 — how a letter reached whom it is for.
 *
 * @param id identifies it
 * @param letter which letter
 * @param way by which it went
 * @param wanted which way the applicant had asked for, in the form's code; may be empty
 * @param sentOn on which day it went
 * @param trackingNumber of the post; empty for others
 * @param receivedOn on which day it was received; null while that is not known
 * @param receiver who took it; may be empty
 * @param note anything else; may be empty
 * @param proof file that proves it; null while there is none
 * @param version row version
 */
@Term("文书送达")
public record LetterDelivery(UUID id, OfficialLetterId letter, Way way, String wanted, LocalDate sentOn,
		String trackingNumber, @Nullable LocalDate receivedOn, String receiver, String note, @Nullable FileId proof,
		long version) {

	/** Returns it with what became known of its receipt. */
	public LetterDelivery received(LocalDate day, String by, @Nullable FileId with) {
		return new LetterDelivery(this.id, this.letter, this.way, this.wanted, this.sentOn, this.trackingNumber, day,
				by, this.note, with, this.version);
	}

	/** 送达方式 — by which way letters go. */
	@Term("送达方式")
	public enum Way {

		/** 网上. */
		ONLINE,
		/** 邮寄. */
		POST,
		/** 当面领取. */
		COLLECTED,
		/** 传真. */
		FAX,
		/** 其他. */
		OTHER;

		/** Says whether it is received the moment it goes. */
		public boolean isAtOnce() {
			return this == ONLINE || this == COLLECTED || this == FAX;
		}

	}

}
