/** Rules of bodies, lists and names, tried without a database. */
@NullMarked
package org.yichuang.organisation.model;

import org.jspecify.annotations.NullMarked;
