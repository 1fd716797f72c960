package org.yichuang.participation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 公众参与设置.
 *
 * @param urn how many answers must lie in a survey's urn before they are mixed and
 * counted; while fewer lie there nobody can see what one of them says
 * @param liveSeconds how long readers of a live interview wait before they look again
 */
@ConfigurationProperties("yichuang.participation")
public record ParticipationSettings(@DefaultValue("10") int urn, @DefaultValue("5") int liveSeconds) {

}
