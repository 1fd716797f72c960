/** 静态发布的存储 — the rows of the queue and the manifest, and the files they speak of. */
@NullMarked
package org.yichuang.publishing.store;

import org.jspecify.annotations.NullMarked;
