package org.yichuang.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that sends forms one after another, with as little effort as possible. */
final class FormLine implements Closeable {

	private final Socket socket;

	private final InputStream in;

	private final String host;

	FormLine(int port, String host) throws IOException {
		this.socket = new Socket("127.0.0.1", port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream());
		this.host = host;
	}

	/** Sends a form; anything but a receipt is a failure. */
	void send(String path, String form) throws IOException {
		var body = form.getBytes(StandardCharsets.US_ASCII);
		var head = "POST " + path + " HTTP/1.1\r\nHost: " + this.host
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n";
		var all = new byte[head.length() + body.length];
		System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, all, 0, head.length());
		System.arraycopy(body, 0, all, head.length(), body.length);
		this.socket.getOutputStream().write(all);
		var status = line();
		int length = 0;
		for (var header = line(); !header.isEmpty(); header = line()) {
			if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
				length = Integer.parseInt(header.substring(15).strip());
			}
			else if (header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding:")) {
				length = -1;
			}
		}
		var rest = (length < 0) ? chunks() : new String(this.in.readNBytes(length), StandardCharsets.UTF_8);
		if (!status.contains(" 303 ")) {
			throw new IOException(status + "\n" + rest);
		}
	}

	private String chunks() throws IOException {
		var text = new StringBuilder();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			text.append(new String(this.in.readNBytes(size), StandardCharsets.UTF_8));
			line();
		}
		line();
		return text.toString();
	}

	private String line() throws IOException {
		var text = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("The connection was closed");
			}
			if (next != '\r') {
				text.append((char) next);
			}
		}
		return text.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
