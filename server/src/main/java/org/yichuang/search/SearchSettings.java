package org.yichuang.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 检索设置.
 *
 * @param perMinute how many searches a minute one network address may make
 */
@ConfigurationProperties("yichuang.search")
public record SearchSettings(@DefaultValue("60") int perMinute) {

}
