package org.yichuang.participation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 公众参与设置.
 *
 * @param urn how many answers must lie in a survey's urn before they are mixed and
 * counted; while fewer lie there nobody can see what one of them says
 * @param liveSeconds how long readers of a live interview wait before they look again
 * @param keepDays days after an activity was closed, published or cancelled, whichever
 * came last, during which personal data and what was not published are kept
 */
@ConfigurationProperties("yichuang.participation")
public record ParticipationSettings(@DefaultValue("10") int urn, @DefaultValue("5") int liveSeconds,
		@DefaultValue("1095") int keepDays) {

}
