/** 稿件的模型 — states, rules and values of articles, without framework or table. */
@NullMarked
@NamedInterface("model")
package org.yichuang.content.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
