/** What people do with boards, messages and hot questions, one verb each. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.boards.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
