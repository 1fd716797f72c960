/** The public pages of annual reports. */
@NullMarked
package org.yichuang.annualreports.pages;

import org.jspecify.annotations.NullMarked;
