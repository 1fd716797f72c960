package org.yichuang.sitegroup.usecase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 程序要素 — what a step in a site's life is based on.
 *
 * @param reason why
 * @param approvalNumber number of the approving document, may be empty where an emergency
 * does not wait for it
 * @param notice what readers are told
 * @param startsOn first day, if the step has days
 * @param endsOn last day, if the step has days
 */
public record StepDetails(String reason, String approvalNumber, String notice, @Nullable LocalDate startsOn,
		@Nullable LocalDate endsOn) {

}
