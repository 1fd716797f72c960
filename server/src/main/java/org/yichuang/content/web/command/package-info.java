/** 稿件的运维命令 — what operators run. */
@NullMarked
package org.yichuang.content.web.command;

import org.jspecify.annotations.NullMarked;
