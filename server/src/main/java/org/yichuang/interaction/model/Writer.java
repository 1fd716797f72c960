package org.yichuang.interaction.model;

import java.util.List;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Term;

/** 来信人 — whoever wrote a letter, as the one who acts. */
@Term("来信人")
public final class Writer {

	/** Acts through the program; who it is, nobody sees here. */
	public static final Actor ACTOR = new Actor(null, "来信人", null, List.of(), "public");

	private Writer() {
	}

}
