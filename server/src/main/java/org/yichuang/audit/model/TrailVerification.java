package org.yichuang.audit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 校验记录 — one check of the chain that somebody asked for in the console.
 *
 * @param id identifies it
 * @param accountName who asked
 * @param startedAt when
 * @param touchedAt when it last said how far it had come
 * @param finishedAt when it ended, null while it runs
 * @param checked how many links were checked
 * @param total how many there were at the start
 * @param fault the first fault, null if none was found
 */
@Term("校验记录")
public record TrailVerification(UUID id, String accountName, Instant startedAt, Instant touchedAt,
		@Nullable Instant finishedAt, long checked, long total, @Nullable String fault) {

	private static final Duration SILENCE = Duration.ofMinutes(2);

	/** Says where it stands at a moment. */
	public State stateAt(Instant now) {
		if (this.finishedAt == null) {
			return this.touchedAt.plus(SILENCE).isBefore(now) ? State.INTERRUPTED : State.RUNNING;
		}
		return (this.fault == null) ? State.SOUND : State.BROKEN;
	}

	/** Where a verification stands; read off its times, never stored. */
	public enum State {

		/** 校验中. */
		RUNNING,
		/** 完好. */
		SOUND,
		/** 断链. */
		BROKEN,
		/** 中断: the process that ran it is gone. */
		INTERRUPTED

	}

}
