/** Signing in, one's own sessions and tokens, over HTTP. */
@NullMarked
package org.yichuang.organisation.signin.web;

import org.jspecify.annotations.NullMarked;
