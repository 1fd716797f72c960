/** The public pages of boards and hot questions. */
@NullMarked
package org.yichuang.boards.pages;

import org.jspecify.annotations.NullMarked;
