package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** 空闲端口 — a port of this machine that nobody listens on. */
final class FreePort {

	private FreePort() {
	}

	static int find() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
