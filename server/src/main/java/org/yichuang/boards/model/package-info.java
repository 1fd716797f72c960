/** What boards, messages and hot questions are, and the rules that hold for them. */
@NullMarked
@NamedInterface("model")
package org.yichuang.boards.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
