/** 稿件的办理 — what can be done with articles, one verb a class. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.content.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
