/** Credentials, codes and tokens in the database. */
@NullMarked
package org.yichuang.organisation.signin.store;

import org.jspecify.annotations.NullMarked;
