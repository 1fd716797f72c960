/** What can be done with forms. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.forms.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
