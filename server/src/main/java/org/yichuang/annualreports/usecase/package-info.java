/** What is done to annual reports, one verb per class. */
@NullMarked
package org.yichuang.annualreports.usecase;

import org.jspecify.annotations.NullMarked;
