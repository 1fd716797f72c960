/** Tests of the rules of signing in. */
@NullMarked
package org.yichuang.organisation.signin.model;

import org.jspecify.annotations.NullMarked;
