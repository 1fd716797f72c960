package org.yichuang.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 依申请公开设置.
 *
 * @param keepDays days after a request's end during which a new desk keeps personal data
 * @param registerDays working days after which those in charge are told that a request is
 * still not registered
 * @param manyRequests so many requests of one applicant within {@code manyDays} are noted
 * (art. 35)
 * @param manyDays in days
 * @param rateDays days after an answer during which the applicant may rate it
 */
@ConfigurationProperties("yichuang.requests")
public record RequestsSettings(@DefaultValue("1825") int keepDays, @DefaultValue("2") int registerDays,
		@DefaultValue("10") int manyRequests, @DefaultValue("30") int manyDays, @DefaultValue("15") int rateDays) {

}
