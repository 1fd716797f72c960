/** Operators' commands around signing in. */
@NullMarked
package org.yichuang.organisation.signin.web.command;

import org.jspecify.annotations.NullMarked;
