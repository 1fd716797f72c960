package org.yichuang.publishing.store;

import org.springframework.stereotype.Component;

/**
 * 发布台账 — everything that a release writes down.
 *
 * @param pages what is live
 * @param releases what is moved
 * @param takedowns what must not go live
 * @param faults what could not be made
 */
@Component
public record Manifest(PageRows pages, ReleaseRows releases, TakedownRows takedowns, FaultRows faults) {

}
