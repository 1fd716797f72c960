/** The verbs of signing in. */
@NullMarked
package org.yichuang.organisation.signin.usecase;

import org.jspecify.annotations.NullMarked;
