/** Tables of forms and their versions. */
@NullMarked
package org.yichuang.forms.store;

import org.jspecify.annotations.NullMarked;
