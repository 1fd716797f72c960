/** 渲染的测试 — what templates can and cannot do. */
@NullMarked
package org.yichuang.publishing.render;

import org.jspecify.annotations.NullMarked;
