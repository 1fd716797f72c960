/** The tables of bodies, people, accounts, roles and assignments. */
@NullMarked
package org.yichuang.organisation.store;

import org.jspecify.annotations.NullMarked;
