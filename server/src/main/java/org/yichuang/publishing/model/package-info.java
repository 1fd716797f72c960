/** 静态发布的规则 — paths, moves and limits: plain Java. */
@NullMarked
package org.yichuang.publishing.model;

import org.jspecify.annotations.NullMarked;
