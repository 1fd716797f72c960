/** The table of files, their bytes on disk, and the line to the virus scanner. */
@NullMarked
package org.yichuang.files.store;

import org.jspecify.annotations.NullMarked;
