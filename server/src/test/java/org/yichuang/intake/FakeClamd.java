package org.yichuang.intake;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A virus scanner that speaks clamd's INSTREAM and knows one signature: our own test
 * string.
 */
final class FakeClamd {

	/** What it takes for a virus; harmless. */
	static final String SIGNATURE = "YICHUANG-STANDARD-ANTIVIRUS-TEST-FILE";

	private final ServerSocket socket;

	private FakeClamd(ServerSocket socket) {
		this.socket = socket;
	}

	/** Starts one on a free port; it ends with the process. */
	static FakeClamd start() {
		try {
			var clamd = new FakeClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
			Thread.ofPlatform().daemon().name("fake-clamd").start(clamd::serve);
			return clamd;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	String address() {
		return "127.0.0.1:" + this.socket.getLocalPort();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (var line = this.socket.accept()) {
				answer(line);
			}
			catch (IOException hungUp) {
				// the next one is served all the same
			}
		}
	}

	private static void answer(Socket line) throws IOException {
		var in = new DataInputStream(line.getInputStream());
		if (!"zINSTREAM\0".equals(new String(in.readNBytes(10), StandardCharsets.US_ASCII))) {
			line.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
			return;
		}
		var text = new StringBuilder();
		for (int size = in.readInt(); size > 0; size = in.readInt()) {
			text.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
		}
		var words = text.indexOf(SIGNATURE) >= 0 ? "stream: Yichuang-Test-Signature FOUND\0" : "stream: OK\0";
		line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
	}

}
