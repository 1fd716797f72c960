/** The public pages of sections: home, guide, contents, lists, all sections. */
@NullMarked
package org.yichuang.disclosure.pages;

import org.jspecify.annotations.NullMarked;
