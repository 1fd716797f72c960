package org.yichuang.casework.usecase;

import java.time.Instant;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.model.Dossier;
import org.yichuang.kernel.Actor;

/**
 * An act as it is being carried out.
 *
 * @param actor who
 * @param dossier the case as it was
 * @param act what
 * @param now when
 */
record Deed(Actor actor, Dossier dossier, Act act, Instant now) {

	Case matter() {
		return this.dossier.matter();
	}

}
