/**
 * 工作日历 — holiday notices; fills the kernel with working days. Owns the tables
 * {@code calendar_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform" })
package org.yichuang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
