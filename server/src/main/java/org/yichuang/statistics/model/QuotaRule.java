package org.yichuang.statistics.model;

/**
 * 定额规则 — what a quota asks.
 *
 * @param figure of which figure; for {@link QuotaForm#WITHIN} of which kind
 * @param form how
 * @param amount at least so many; at most so large; or at least so many percent
 * @param share for {@link QuotaForm#WITHIN} how many percent must be within
 * @param period how often it is judged
 * @param workingDaysOnly whether days off are not judged; for daily quotas only
 */
public record QuotaRule(String figure, QuotaForm form, long amount, int share, QuotaPeriod period,
		boolean workingDaysOnly) {

}
