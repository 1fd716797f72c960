package org.yichuang.casework.spi;

import java.util.List;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/** 办理件种类 — a bean of the room whose matters are handled. */
@Term("办理件种类")
public interface CaseKind {

	/** Returns the code, {@code room.kind}, such as {@code interaction.letter}. */
	String code();

	/** Returns what staff read. */
	String label();

	/** Returns its states and acts; always the same. */
	StateTable table();

	/** Returns what one must hold to see its cases. */
	default Permission reads() {
		return CaseworkPermission.READ;
	}

	/** Returns what one must hold for the common acts of a handler. */
	default Permission handles() {
		return CaseworkPermission.HANDLE;
	}

	/**
	 * Says whether an act needs more than a note, so that it is done on the room's own
	 * pages and not offered beside the common acts.
	 */
	default boolean isOwnPagesOnly(String act) {
		return false;
	}

	/**
	 * Returns further reasons against an act, common or its own, asked for the button
	 * (with an empty note) and for the deed alike.
	 */
	default List<Refusal> refusals(Actor actor, Case matter, Act act) {
		return List.of();
	}

}
