/** How a document becomes a file: its layout as formatting objects, and its typeface. */
@NullMarked
package org.yichuang.documents.print;

import org.jspecify.annotations.NullMarked;
