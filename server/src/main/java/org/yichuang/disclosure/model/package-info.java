/** Sections, entries and their rules, in plain Java. */
@NullMarked
package org.yichuang.disclosure.model;

import org.jspecify.annotations.NullMarked;
