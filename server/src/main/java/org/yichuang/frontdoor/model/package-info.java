/** What a request asks for: paths, hosts, encodings, ranges — plain rules without I/O. */
@NullMarked
package org.yichuang.frontdoor.model;

import org.jspecify.annotations.NullMarked;
