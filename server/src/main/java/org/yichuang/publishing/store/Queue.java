package org.yichuang.publishing.store;

import org.springframework.stereotype.Component;

/**
 * 发布队列 — everything that waits.
 *
 * @param changes changes that pages must show
 * @param stale the pages of changes of many pages
 * @param faults pages that could not be made
 */
@Component
public record Queue(ChangeRows changes, StaleRows stale, FaultRows faults) {

}
