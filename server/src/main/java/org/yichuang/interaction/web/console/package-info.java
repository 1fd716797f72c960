/** What the console asks about mailboxes and letters. */
@NullMarked
package org.yichuang.interaction.web.console;

import org.jspecify.annotations.NullMarked;
