/** Operators' commands on sites. */
@NullMarked
package org.yichuang.sitegroup.web.command;

import org.jspecify.annotations.NullMarked;
