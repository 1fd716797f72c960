package org.yichuang.interaction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 互动设置.
 *
 * @param limit hours within which a letter is answered where its mailbox says nothing
 * else; 48 by the county's notice (Doc4)
 * @param keepDays days after a letter's end during which a new mailbox keeps personal
 * data
 * @param rateDays days after an answer during which the writer may rate it
 */
@ConfigurationProperties("yichuang.interaction")
public record InteractionSettings(@DefaultValue("48") int limit, @DefaultValue("1095") int keepDays,
		@DefaultValue("15") int rateDays) {

}
