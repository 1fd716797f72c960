/**
 * 内核 — values without I/O that every room may name: typed ids, who acts and where they
 * may, refusals and problems, slices, digests, working days. It knows no framework, no
 * table and no room.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.yichuang.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
