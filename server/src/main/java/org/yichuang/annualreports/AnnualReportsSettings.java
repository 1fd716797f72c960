package org.yichuang.annualreports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 年度报告设置.
 *
 * @param forms a file with forms of later years, written like the program's own; empty
 * for none
 */
@ConfigurationProperties("yichuang.annualreports")
public record AnnualReportsSettings(@DefaultValue("") String forms) {

}
