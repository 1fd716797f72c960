/** What can be done with bodies, people, accounts and roles: one verb per class. */
@NullMarked
package org.yichuang.organisation.usecase;

import org.jspecify.annotations.NullMarked;
