package org.yichuang.audit.web.console;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.audit.model.TrailVerification;

/** 校验记录 — a verification and where it stands. */
record VerificationView(UUID id, String accountName, Instant startedAt, @Nullable Instant finishedAt,
		TrailVerification.State state, long checked, long total, @Nullable String fault) {

	static VerificationView of(TrailVerification verification, Instant now) {
		return new VerificationView(verification.id(), verification.accountName(), verification.startedAt(),
				verification.finishedAt(), verification.stateAt(now), verification.checked(), verification.total(),
				verification.fault());
	}

}
