/** States, details and rules of activities, plain Java. */
@NullMarked
package org.yichuang.participation.model;

import org.jspecify.annotations.NullMarked;
