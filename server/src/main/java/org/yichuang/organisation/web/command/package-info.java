/** Operators' commands about bodies. */
@NullMarked
package org.yichuang.organisation.web.command;

import org.jspecify.annotations.NullMarked;
