/** The tables of the trail: entries, the head of the chain, verifications. */
@NullMarked
package org.yichuang.audit.store;

import org.jspecify.annotations.NullMarked;
