package org.yichuang.intake.model;

import java.time.Instant;

import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;

/**
 * 收件登记信息 — a submission without what is in it.
 *
 * @param id identifies it
 * @param number its number
 * @param kind which room takes it
 * @param origin how it came
 * @param receivedAt when
 * @param anonymised whether personal fields were emptied
 */
public record SubmissionHead(SubmissionId id, String number, String kind, Origin origin, Instant receivedAt,
		boolean anonymised) {

}
