/** 登录 — passwords, second factors, sessions and tokens of staff. */
@NullMarked
package org.yichuang.organisation.signin;

import org.jspecify.annotations.NullMarked;
