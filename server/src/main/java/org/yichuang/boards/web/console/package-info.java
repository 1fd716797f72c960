/** What the console asks about boards, messages and hot questions. */
@NullMarked
package org.yichuang.boards.web.console;

import org.jspecify.annotations.NullMarked;
