package org.yichuang.publishing.usecase;

import org.springframework.stereotype.Component;

/**
 * 生成与发布 — the two steps from a stale page to a live one.
 *
 * @param building the first
 * @param releasing the second
 */
@Component
record Making(BuildPages building, ReleasePages releasing) {

}
