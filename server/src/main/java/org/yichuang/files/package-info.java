/**
 * 附件 — bytes that staff hand in: type and virus checks, digests, storage. Owns the tables
 * {@code files_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform" })
package org.yichuang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
