package org.yichuang.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;

/** 单位 — what other rooms may ask about bodies. */
@Component
public class Bodies {

	/**
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Body get(BodyId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the bodies with these ids, those that exist. */
	public Map<BodyId, Body> all(Collection<BodyId> ids) {
		throw new UnsupportedOperationException();
	}

	/** Returns the body with a code. */
	public Optional<Body> byCode(String code) {
		throw new UnsupportedOperationException();
	}

	/** Returns a body and all below it, parents before children. */
	public List<Body> subtree(BodyId root) {
		throw new UnsupportedOperationException();
	}

}
