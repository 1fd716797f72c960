package org.yichuang.disclosure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 公开设置.
 *
 * @param reexamineDays days after which what is not disclosed is examined again
 * (《政府信息公开条例》 Art. 18)
 */
@ConfigurationProperties("yichuang.disclosure")
public record DisclosureSettings(@DefaultValue("365") int reexamineDays) {

}
