/** 稿件的控制台接口 — what staff's console asks. */
@NullMarked
package org.yichuang.content.web.console;

import org.jspecify.annotations.NullMarked;
