package org.yichuang.kernel;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * 标识 — a typed id: a UUID of version 7, so that ids of two sides and many nodes never
 * collide and sort by time.
 */
public interface Id {

	/**
	 * The generator keeps a counter of its own so that ids of one millisecond still grow.
	 */
	TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	/** The bare value, as tables and addresses hold it. */
	UUID value();

	/** Returns a fresh UUID of version 7. */
	static UUID nextUuid() {
		return GENERATOR.generate();
	}

	/**
	 * Reads a UUID.
	 * @throws Invalid if {@code text} is no UUID
	 */
	static UUID parse(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException notAnId) {
			throw Invalid.field("id", KernelProblems.MALFORMED_ID);
		}
	}

}
