package org.yichuang.intake.web.console;

import java.time.Instant;

import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;

/**
 * 收件行.
 *
 * @param id identifies it
 * @param number its number
 * @param kind which room takes it
 * @param origin how it came
 * @param receivedAt when
 * @param anonymised whether personal fields were emptied
 */
record SubmissionLine(SubmissionId id, String number, String kind, Origin origin, Instant receivedAt,
		boolean anonymised) {

}
