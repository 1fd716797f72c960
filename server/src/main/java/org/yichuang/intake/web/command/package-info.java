/** Operators' commands of intake. */
@NullMarked
package org.yichuang.intake.web.command;

import org.jspecify.annotations.NullMarked;
