package org.yichuang.frontdoor.web.site;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Receipt;

/** 提交结果 — what becomes of a form that was sent. */
sealed interface SendStep {

	/** It is safe. */
	record Accepted(Receipt receipt) implements SendStep {
	}

	/**
	 * It comes back to the sender, with everything that was written.
	 *
	 * @param status for programs that look at it
	 * @param form what is shown
	 * @param posted what was written
	 * @param faults what is wrong, by field name; under {@code form} what is about all
	 * @param carried tickets that the page carries
	 */
	record Returned(HttpStatus status, FormVersion form, Posted posted, Map<String, String> faults,
			Carried carried) implements SendStep {
	}

	/**
	 * 页面携带 — tickets in a form.
	 *
	 * @param ticket the form's own
	 * @param files of files attached before, empty if there are none
	 * @param proof that the sender is no program, empty if not shown
	 * @param asksForProof whether the page must ask for that
	 */
	record Carried(String ticket, String files, String proof, boolean asksForProof) {
	}

}
