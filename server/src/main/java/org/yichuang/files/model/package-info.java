/** What files may be: names, types, pictures and archives, looked at in plain Java. */
@NullMarked
package org.yichuang.files.model;

import org.jspecify.annotations.NullMarked;
