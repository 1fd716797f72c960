/** 示例的测试 — that the demonstration holds together, and stays made up. */
@NullMarked
package org.yichuang.demo;

import org.jspecify.annotations.NullMarked;
