/** Tests of signing in. */
@NullMarked
package org.yichuang.organisation.signin;

import org.jspecify.annotations.NullMarked;
