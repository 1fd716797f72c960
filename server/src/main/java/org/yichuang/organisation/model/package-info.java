/** Rules of bodies, accounts and roles, in plain Java. */
@NullMarked
package org.yichuang.organisation.model;

import org.jspecify.annotations.NullMarked;
