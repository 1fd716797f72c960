/**
 * Requests as plain Java: their states and law, letters, fees and what follows in review
 * and court.
 */
@NullMarked
@NamedInterface("model")
package org.yichuang.requests.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
