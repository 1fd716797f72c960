package org.yichuang.boards;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 留言设置.
 *
 * @param keepDays days after a message's end during which a new board keeps personal data
 */
@ConfigurationProperties("yichuang.boards")
public record BoardsSettings(@DefaultValue("1095") int keepDays) {

}
