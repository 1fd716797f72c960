/** States, details and rules of activities, plain Java. */
@NullMarked
@NamedInterface("model")
package org.yichuang.participation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
