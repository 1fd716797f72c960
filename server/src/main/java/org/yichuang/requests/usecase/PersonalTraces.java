package org.yichuang.requests.usecase;

import java.util.Set;

import org.yichuang.requests.model.DisclosureRequest;

/**
 * 个人信息痕迹 — those who keep more of a request take what tells of persons out of it when its
 * keeping period is over.
 */
public interface PersonalTraces {

	/**
	 * Forgets, in the caller's transaction.
	 * @param known what the applicant filled in about themselves
	 */
	void forget(DisclosureRequest request, Set<String> known);

}
