/**
 * Published files as answers: read once, kept in memory, dropped when they are released
 * anew.
 */
@NullMarked
package org.yichuang.frontdoor.pages;

import org.jspecify.annotations.NullMarked;
