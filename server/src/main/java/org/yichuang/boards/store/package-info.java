/** Tables of boards, messages, their answers and hot questions. */
@NullMarked
package org.yichuang.boards.store;

import org.jspecify.annotations.NullMarked;
