/** What an annual report is made of: forms as data, cells, sums and checks. */
@NullMarked
package org.yichuang.annualreports.model;

import org.jspecify.annotations.NullMarked;
