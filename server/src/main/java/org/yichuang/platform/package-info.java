/**
 * 底座 — what the program stands on: its home folder, the database (embedded or external),
 * the clock, and which jobs this process runs. It owns no table and knows no room.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
package org.yichuang.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
