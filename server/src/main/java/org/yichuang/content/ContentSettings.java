package org.yichuang.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 内容设置.
 *
 * @param distinctReviewers whether each review of an edition must be somebody else's;
 * where nobody else holds the power, the same person may, and the trail says so
 */
@ConfigurationProperties("yichuang.content")
public record ContentSettings(@DefaultValue("true") boolean distinctReviewers) {

}
