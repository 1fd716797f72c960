/** What everybody may take away from a section's catalogue, and what programs report. */
@NullMarked
package org.yichuang.disclosure.web.open;

import org.jspecify.annotations.NullMarked;
