package org.yichuang.requests.usecase;

import java.util.List;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.requests.model.DisclosureRequest;

/**
 * 申请办理理由 — further reasons against an act on a request, of those who keep letters and
 * fees; asked for the button and the deed alike.
 */
public interface RequestGrounds {

	/** Returns why the act may not be done now; empty means go ahead. */
	List<Refusal> refusals(Actor actor, DisclosureRequest request, Case matter, Act act);

}
