/** Where the public answers surveys, without script. */
@NullMarked
package org.yichuang.participation.web.site;

import org.jspecify.annotations.NullMarked;
