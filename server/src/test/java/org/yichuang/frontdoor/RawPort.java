package org.yichuang.frontdoor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Speaks to a port byte by byte, as no well-behaved client would. */
public final class RawPort {

	private static final int PATIENCE_MILLIS = 20_000;

	private final int port;

	private final String from;

	/** Speaks from this machine's usual address. */
	public RawPort(int port) {
		this(port, "127.0.0.1");
	}

	/** Speaks from another of this machine's addresses. */
	public RawPort(int port, String from) {
		this.port = port;
		this.from = from;
	}

	/** Asks for a path of a host; further lines are headers. */
	public Reply get(String host, String path, String... headers) {
		return ask("GET", host, path, headers);
	}

	/** Asks with a method. */
	Reply ask(String method, String host, String path, String... headers) {
		var lines = String.join("\r\n", headers);
		return send(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
				+ (lines.isEmpty() ? "" : lines + "\r\n") + "\r\n");
	}

	/** Sends text and reads until the other side closes. */
	public Reply send(String text) {
		try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port, InetAddress.getByName(this.from),
				0)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return Reply.of(all(socket));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Who hangs up while we still speak resets the connection; what came before counts.
	 */
	private static byte[] all(Socket socket) throws IOException {
		var read = new ByteArrayOutputStream();
		try {
			socket.getInputStream().transferTo(read);
		}
		catch (SocketException reset) {
			return read.toByteArray();
		}
		return read.toByteArray();
	}

	/**
	 * What came back.
	 *
	 * @param status 0 if the other side only closed
	 * @param headers by lower-case name, the last of each
	 * @param bytes all after the headers
	 */
	public record Reply(int status, Map<String, String> headers, byte[] bytes) {

		static Reply of(byte[] all) {
			var text = new String(all, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\r\n\r\n");
			if (end < 0) {
				return new Reply(0, Map.of(), all);
			}
			var lines = text.substring(0, end).split("\r\n");
			var headers = new TreeMap<String, String>();
			for (int i = 1; i < lines.length; i++) {
				int colon = lines[i].indexOf(':');
				headers.put(lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
						lines[i].substring(colon + 1).strip());
			}
			return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers,
					Arrays.copyOfRange(all, end + 4, all.length));
		}

		public String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

		public String text() {
			return new String(this.bytes, StandardCharsets.UTF_8);
		}

		String unpacked() {
			try (var in = new GZIPInputStream(new ByteArrayInputStream(this.bytes))) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}

	}

}
