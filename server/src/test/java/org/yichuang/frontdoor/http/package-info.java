/** The front server beside an office side that fails it. */
@org.jspecify.annotations.NullMarked
package org.yichuang.frontdoor.http;
