/**
 * The Lucene index: how texts become terms, how words become queries, how hits are
 * marked.
 */
@NullMarked
package org.yichuang.search.index;

import org.jspecify.annotations.NullMarked;
