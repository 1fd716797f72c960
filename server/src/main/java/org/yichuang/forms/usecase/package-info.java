/** What can be done with forms. */
@NullMarked
package org.yichuang.forms.usecase;

import org.jspecify.annotations.NullMarked;
