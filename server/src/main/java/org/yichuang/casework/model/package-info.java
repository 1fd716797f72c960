/** The clock, the common acts and what a case looks like, in plain Java. */
@NullMarked
package org.yichuang.casework.model;

import org.jspecify.annotations.NullMarked;
