package org.yichuang.requests.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.Case;
import org.yichuang.casework.Offer;
import org.yichuang.forms.AnswerLine;
import org.yichuang.requests.model.Addition;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.DisclosureRequest;

/**
 * 申请卷宗 — a request with everything that belongs to it, but for letters and fees.
 *
 * @param request the request
 * @param matter its case
 * @param desk where it came to
 * @param lines what was filled in, personal fields masked
 * @param demands what the applicant was asked for, oldest first
 * @param consultations who else was asked, oldest first
 * @param additions what the applicant sent meanwhile, oldest first
 * @param offers what the reader may do, each with what stands in its way
 * @param sameApplicant how many requests came from the same applicant lately, this one
 * included; 0 where the form does not tell
 * @param many whether that is so many that reasons may be asked for (art. 35)
 * @param duplicateOf number of an earlier request of the same applicant for the same;
 * null if none
 */
public record RequestDossier(DisclosureRequest request, Case matter, Desk desk, List<AnswerLine> lines,
		List<Demand> demands, List<Consultation> consultations, List<Addition> additions, List<Offer> offers,
		int sameApplicant, boolean many, @Nullable String duplicateOf) {

}
