/** The public pages of requests: how to apply to a body, until when, at what cost. */
@NullMarked
package org.yichuang.requests.pages;

import org.jspecify.annotations.NullMarked;
