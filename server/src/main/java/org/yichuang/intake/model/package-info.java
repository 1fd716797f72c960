/** Receipt numbers, query codes, masks: plain rules. */
@NullMarked
package org.yichuang.intake.model;

import org.jspecify.annotations.NullMarked;
