/** Tests of publishing's rules. */
@NullMarked
package org.yichuang.publishing.model;

import org.jspecify.annotations.NullMarked;
