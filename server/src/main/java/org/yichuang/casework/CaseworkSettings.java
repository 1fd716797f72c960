package org.yichuang.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 办理设置 — settings of cases.
 *
 * @param officeHours when offices are open on a working day, Beijing time, for limits in
 * office hours: spans from-to, commas between them
 */
@ConfigurationProperties("yichuang.casework")
public record CaseworkSettings(@DefaultValue("08:30-12:00,14:30-17:30") String officeHours) {

}
