/**
 * 文书 — prints texts that people take away on paper as PDF: blank forms, what was filled
 * in. Knows nothing of what a document is about and owns no table; prints that hold
 * nothing of anybody are kept in the home folder.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "platform" })
package org.yichuang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
