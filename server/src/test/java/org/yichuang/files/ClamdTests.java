package org.yichuang.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yichuang.files.store.Clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files go to the virus scanner by its INSTREAM command. */
class ClamdTests {

	@TempDir
	private Path folder;

	private Path content;

	@BeforeEach
	void write() throws IOException {
		this.content = java.nio.file.Files.writeString(this.folder.resolve("x"), "a suspicious text");
	}

	@Test
	void sendsTheWholeFileAndReadsWhatWasFound() throws Exception {
		try (var scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var received = CompletableFuture.supplyAsync(() -> answer(scanner, "stream: Eicar-Test FOUND\0"));
			assertThat(clamd(scanner.getLocalPort()).find(this.content)).contains("Eicar-Test");
			assertThat(received.join()).isEqualTo("a suspicious text");
		}
	}

	@Test
	void letsCleanFilesPassAndStopsAtAnyOtherAnswer() throws Exception {
		try (var scanner = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
			CompletableFuture.runAsync(() -> answer(scanner, "stream: OK\0"));
			assertThat(clamd(scanner.getLocalPort()).find(this.content)).isEmpty();
			CompletableFuture.runAsync(() -> answer(scanner, "INSTREAM size limit exceeded. ERROR\0"));
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> clamd(scanner.getLocalPort()).find(this.content));
		}
	}

	@Test
	void failsWhenNobodyAnswers() throws IOException {
		int port;
		try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = closed.getLocalPort();
		}
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> clamd(port).find(this.content));
	}

	private static Clamd clamd(int port) {
		return new Clamd("127.0.0.1:" + port);
	}

	private static String answer(ServerSocket scanner, String words) {
		try (var line = scanner.accept()) {
			var in = new DataInputStream(line.getInputStream());
			in.readNBytes("zINSTREAM\0".length());
			var text = new StringBuilder();
			for (int size = in.readInt(); size > 0; size = in.readInt()) {
				text.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
			}
			line.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
			return text.toString();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
