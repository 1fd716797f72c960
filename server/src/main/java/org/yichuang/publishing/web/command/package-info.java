/** 静态发布的运维命令 — rebuild sites from a terminal. */
@NullMarked
package org.yichuang.publishing.web.command;

import org.jspecify.annotations.NullMarked;
