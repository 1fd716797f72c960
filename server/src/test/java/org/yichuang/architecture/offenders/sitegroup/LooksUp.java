package org.yichuang.architecture.offenders.sitegroup;

import org.yichuang.architecture.offenders.content.Draft;

/** Offends: a room of floor 2 names one of floor 4. */
public class LooksUp {

	/** Names what it may not. */
	public String title(Draft draft) {
		return draft.title();
	}

}
