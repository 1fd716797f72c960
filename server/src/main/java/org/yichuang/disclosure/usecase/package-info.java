/** What can be done with sections, their classes and entries. */
@NullMarked
package org.yichuang.disclosure.usecase;

import org.jspecify.annotations.NullMarked;
