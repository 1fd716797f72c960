/** What the staff console asks about bodies, people, accounts and roles. */
@NullMarked
package org.yichuang.organisation.web.console;

import org.jspecify.annotations.NullMarked;
