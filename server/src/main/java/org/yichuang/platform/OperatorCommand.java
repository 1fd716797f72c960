package org.yichuang.platform;

import java.util.concurrent.Callable;

/**
 * 运维命令 — one command of {@code bin/yichuang}: a bean that picocli describes
 * ({@code @Command}) and runs. It works beside a running server or without one, shows
 * progress on the error stream, may be repeated, and answers 0, or another number after
 * saying why.
 */
public interface OperatorCommand extends Callable<Integer> {

}
