/** What staff ask of annual reports. */
@NullMarked
package org.yichuang.annualreports.web.console;

import org.jspecify.annotations.NullMarked;
