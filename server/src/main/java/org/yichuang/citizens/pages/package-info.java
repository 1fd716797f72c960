/** What published pages know about citizens' accounts. */
@NullMarked
package org.yichuang.citizens.pages;

import org.jspecify.annotations.NullMarked;
