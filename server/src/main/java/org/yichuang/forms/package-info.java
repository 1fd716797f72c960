/**
 * 表单 — definitions as data, their versions, the one validation of what people fill in,
 * the model that themes draw. Knows nothing of who fills in what for which purpose. Owns
 * the tables {@code forms_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "files", "documents" })
package org.yichuang.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
