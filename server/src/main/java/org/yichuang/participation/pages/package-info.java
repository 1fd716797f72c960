/** The public pages of activities. */
@NullMarked
package org.yichuang.participation.pages;

import org.jspecify.annotations.NullMarked;
