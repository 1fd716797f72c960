package org.yichuang.participation.usecase;

import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;

/**
 * What an activity begins with.
 *
 * @param site on whose site
 * @param kind of which kind
 * @param title one line
 */
public record NewActivity(SiteId site, ActivityKind kind, String title) {
}
