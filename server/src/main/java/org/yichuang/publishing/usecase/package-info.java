/** 静态发布的动作 — one verb a class: touch, build, release, take down, mend. */
@NullMarked
package org.yichuang.publishing.usecase;

import org.jspecify.annotations.NullMarked;
