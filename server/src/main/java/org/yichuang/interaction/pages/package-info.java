/** The public pages of mailboxes and published letters. */
@NullMarked
package org.yichuang.interaction.pages;

import org.jspecify.annotations.NullMarked;
