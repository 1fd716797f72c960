package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's tools, as nobody where this process is root, since PostgreSQL refuses
 * root.
 */
final class PostgresTools {

	private static final long LIMIT_SECONDS = 180;

	private static final String NOBODY = "65534";

	private PostgresTools() {
	}

	static void run(List<String> command) {
		var output = new StringBuilder();
		if (exitCode(command, output) != 0) {
			throw new IllegalStateException("The embedded database did not answer to " + command.get(0) + " "
					+ command.get(1) + ":\n" + output);
		}
	}

	static int exitCode(List<String> command) {
		return exitCode(command, new StringBuilder());
	}

	private static int exitCode(List<String> command, StringBuilder output) {
		try {
			var log = Files.createTempFile("yichuang-pg", ".log");
			var process = new ProcessBuilder(asNobody(command)).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			boolean done = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
			output.append(Files.readString(log));
			Files.delete(log);
			return done ? process.exitValue() : -1;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	static void own(Path... paths) {
		if (isRoot() && reachableForNobody(paths[0])) {
			var command = new ArrayList<>(List.of("chown", "-R", NOBODY + ":" + NOBODY));
			for (var path : paths) {
				command.add(path.toString());
			}
			exitCodeOf(command);
		}
	}

	private static List<String> asNobody(List<String> command) {
		if (!isRoot()) {
			return command;
		}
		var prefix = reachableForNobody(Path.of(command.get(0)))
				? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
				: List.of("unshare", "-U");
		var whole = new ArrayList<>(prefix);
		whole.addAll(command);
		return whole;
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static boolean reachableForNobody(Path path) {
		return exitCodeOf(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "test", "-e",
				path.toString())) == 0;
	}

	private static int exitCodeOf(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

}
