/** What passwords, codes and tokens are and when they hold: plain values and rules. */
@NullMarked
package org.yichuang.organisation.signin.model;

import org.jspecify.annotations.NullMarked;
