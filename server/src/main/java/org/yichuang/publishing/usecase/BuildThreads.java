package org.yichuang.publishing.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * 生成线程 — as many threads as there are cores, for pages of the queue, and as many for
 * pages that one reader waits for. Platform threads: rendering is all reckoning, and what
 * it allocates can be measured.
 */
@Component
class BuildThreads implements DisposableBean {

	private final int cores = Runtime.getRuntime().availableProcessors();

	private final ExecutorService builds = threads("build-");

	private final ExecutorService ahead = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("build-ahead").factory());

	private final ExecutorService readers = threads("reader-page-");

	/** How many pages can be made at the same moment. */
	int cores() {
		return this.cores;
	}

	/** Does all tasks and returns their answers. The first failure ends it. */
	<T> List<T> all(List<Callable<List<T>>> tasks) {
		var answers = new ArrayList<T>();
		var running = new ArrayList<Future<List<T>>>();
		tasks.forEach((task) -> running.add(this.builds.submit(task)));
		try {
			for (var each : running) {
				answers.addAll(answer(each));
			}
		}
		finally {
			running.forEach((each) -> each.cancel(false));
		}
		return answers;
	}

	/** Begins a task that itself hands out work to {@link #all}. */
	<T> Begun<T> aside(Callable<T> task) {
		return new Begun<>(this.ahead.submit(task));
	}

	/** Does a task that a reader waits for. */
	<T> T now(Callable<T> task) {
		return answer(this.readers.submit(task));
	}

	@Override
	public void destroy() {
		this.ahead.shutdown();
		this.builds.shutdown();
		this.readers.shutdown();
	}

	private ExecutorService threads(String name) {
		return Executors.newFixedThreadPool(this.cores, Thread.ofPlatform().daemon().name(name, 1).factory());
	}

	private static <T> T answer(Future<T> running) {
		try {
			return running.get();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while pages were made", stopped);
		}
		catch (ExecutionException failed) {
			if (failed.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(failed.getCause());
		}
	}

	/**
	 * A task under way.
	 *
	 * @param running the task
	 * @param <T> what it answers
	 */
	record Begun<T>(Future<T> running) {

		/** Waits until it has ended, however. */
		void await() {
			try {
				this.running.get();
			}
			catch (ExecutionException toldByAnswer) {
				// the answer tells
			}
			catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
			}
		}

		/** Returns its answer, or fails as it failed. */
		T answer() {
			return BuildThreads.answer(this.running);
		}

	}

}
