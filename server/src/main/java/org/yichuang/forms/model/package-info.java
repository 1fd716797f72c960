/** Rules of definitions and answers, without frameworks. */
@NullMarked
package org.yichuang.forms.model;

import org.jspecify.annotations.NullMarked;
