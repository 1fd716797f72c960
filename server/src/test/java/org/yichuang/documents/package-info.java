/**
 * Documents that are made from the program itself, and compared with what is committed.
 */
@NullMarked
package org.yichuang.documents;

import org.jspecify.annotations.NullMarked;
