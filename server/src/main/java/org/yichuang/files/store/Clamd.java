package org.yichuang.files.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.yichuang.files.spi.VirusCheck;

/** ClamAV 病毒检查 — asks a clamd over the network, by its INSTREAM command. */
public class Clamd implements VirusCheck {

	private static final int CONNECT_MILLIS = 3_000;

	private static final int ANSWER_MILLIS = 120_000;

	private static final int BLOCK = 64 * 1024;

	private final String host;

	private final int port;

	/**
	 * @param address {@code host:port}
	 */
	public Clamd(String address) {
		int colon = address.lastIndexOf(':');
		this.host = address.substring(0, Math.max(colon, 0));
		this.port = Integer.parseInt(address.substring(colon + 1));
	}

	@Override
	public Optional<String> find(Path content) throws IOException {
		var answer = ask(content).strip();
		if (answer.endsWith("OK")) {
			return Optional.empty();
		}
		if (answer.endsWith("FOUND")) {
			return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
		}
		throw new IOException("clamd answers " + answer);
	}

	private String ask(Path content) throws IOException {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(this.host, this.port), CONNECT_MILLIS);
			socket.setSoTimeout(ANSWER_MILLIS);
			var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BLOCK));
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			send(content, out);
			out.writeInt(0);
			out.flush();
			return new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8).replace("\0", "");
		}
	}

	private static void send(Path content, DataOutputStream out) throws IOException {
		try (var in = Files.newInputStream(content)) {
			var block = new byte[BLOCK];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				out.writeInt(read);
				out.write(block, 0, read);
			}
		}
	}

}
