package org.yichuang.participation.model;

import org.yichuang.kernel.Term;

/** 听证文书 — what is written about a hearing in parts rather than in one text. */
@Term("听证文书")
public sealed interface HearingPaper permits HearingPlan, HearingRecord, HearingFindings {

	/** As which paper of the activity it is kept. */
	Paper.Kind paper();

	/** Says whether it says nothing. */
	boolean saysNothing();

}
