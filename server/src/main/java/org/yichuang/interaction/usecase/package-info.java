/** 互动交流的办理 — what people do with mailboxes and letters, one verb a class. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.interaction.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
