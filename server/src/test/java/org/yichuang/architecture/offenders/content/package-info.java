/** Breaks rules on purpose so that the rules are seen to catch it. */
@NullMarked
package org.yichuang.architecture.offenders.content;

import org.jspecify.annotations.NullMarked;
