/** What people and the program do with requests, one verb per class. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.requests.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
