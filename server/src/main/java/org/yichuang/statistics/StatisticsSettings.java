package org.yichuang.statistics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 统计设置.
 *
 * @param openPerMinute how often a minute one network address may read open figures
 */
@ConfigurationProperties("yichuang.statistics")
public record StatisticsSettings(@DefaultValue("120") int openPerMinute) {

}
