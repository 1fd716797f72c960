/** What readers type, made safe. */
@NullMarked
package org.yichuang.search.model;

import org.jspecify.annotations.NullMarked;
