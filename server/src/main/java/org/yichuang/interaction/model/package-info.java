/**
 * 互动交流的模型 — mailboxes, letters, answers and the finder of personal data, without
 * framework or table.
 */
@NullMarked
@NamedInterface("model")
package org.yichuang.interaction.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
