package org.yichuang.casework.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Id;

/**
 * 批量任务 — something that must be done to many cases, chunk by chunk; it survives the
 * process.
 *
 * @param id identifies it
 * @param what is done
 * @param subject the person who left or the body that was closed; null if all are meant
 * @param name of what it comes from, for people
 * @param cursor the last case that is done
 * @param progress how far it is
 * @param notBefore not before then
 */
public record Errand(UUID id, What what, @Nullable UUID subject, String name, UUID cursor, Progress progress,
		Instant notBefore) {

	private static final UUID START = new UUID(0, 0);

	/** Returns a fresh errand. */
	public static Errand of(What what, @Nullable UUID subject, String name, Instant notBefore) {
		return new Errand(Id.nextUuid(), what, subject, name, START, Progress.NONE, notBefore);
	}

	/** What is done to the cases. */
	public enum What {

		/** Compute their clocks anew. */
		RECKON,
		/** Give those of a person back to the body's inbox. */
		PERSON_LEFT,
		/** Give those of a body to the body above. */
		BODY_CLOSED

	}

}
