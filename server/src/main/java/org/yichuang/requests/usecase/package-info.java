/** What people and the program do with requests, one verb per class. */
@NullMarked
package org.yichuang.requests.usecase;

import org.jspecify.annotations.NullMarked;
