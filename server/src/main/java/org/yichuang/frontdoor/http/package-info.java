/**
 * The public port: who is asked for, what is sent, what is handed on to the office side.
 */
@NullMarked
package org.yichuang.frontdoor.http;

import org.jspecify.annotations.NullMarked;
