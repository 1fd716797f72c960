/** 静态发布的后台接口 — what staff see of the queue and of faults. */
@NullMarked
package org.yichuang.publishing.web.console;

import org.jspecify.annotations.NullMarked;
