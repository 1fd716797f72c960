package org.yichuang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.testing.Visitor;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that break and bodies that never end, over bare sockets. */
@IntakeTest
class FaultTests {

	private static final int LOST = 25;

	private static final int HUNDRED_MEGABYTES = 100 << 20;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int number;

	private IntakeWorld.Place place;

	@BeforeEach
	void openASite() {
		this.place = IntakeWorld.open(this.context, this.number);
	}

	@Test
	void whoseLineBreaksBeforeTheAnswerGetsTheSameReceiptLater() throws IOException {
		int storedFirst = 0;
		for (int i = 0; i < LOST; i++) {
			var citizen = this.place.sender();
			var form = citizen.form();
			var fields = Sender.note("断线 " + i);
			long before = stored();
			sendAndHangUp(citizen, form, fields);
			storedFirst += arrived(before) ? 1 : 0;
			var receipt = citizen.follow(citizen.send(form, fields));
			assertThat(receipt.number()).matches("\\d{16}-\\d");
			assertThat(stored() - before).as("once").isEqualTo(1);
			assertThat(citizen.follow(citizen.send(form, fields)).number()).isEqualTo(receipt.number());
		}
		System.out.printf(
				"%d lines broke after sending: %d were stored before anybody asked again, %d receipts, each once%n",
				LOST, storedFirst, LOST);
		assertThat(storedFirst).as("otherwise this test says nothing").isPositive();
	}

	/** Sends a whole form and hangs up without reading a word of the answer. */
	private void sendAndHangUp(Sender citizen, Page form, Map<String, String> fields) throws IOException {
		var all = new LinkedHashMap<String, String>();
		form.form().select("input[type=hidden]").forEach((hidden) -> all.put(hidden.attr("name"), hidden.val()));
		all.putAll(fields);
		var line = "between-parts-1a2b";
		var body = new StringBuilder();
		all.forEach((name, value) -> body.append(
				"--" + line + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
		var bytes = body.append("--" + line + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
		try (var socket = new Socket("127.0.0.1", this.number)) {
			var out = socket.getOutputStream();
			head(out, citizen, "multipart/form-data; boundary=" + line, "Content-Length: " + bytes.length);
			out.write(bytes);
			out.flush();
		}
	}

	private boolean arrived(long before) {
		try {
			Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> stored() > before);
			return true;
		}
		catch (org.awaitility.core.ConditionTimeoutException gone) {
			return false;
		}
	}

	@Test
	void aHundredMegabytesOfAttachmentsAreStoppedHoweverTheyAreSent() throws IOException {
		long before = stored();
		var citizen = this.place.sender();
		var announced = flood(citizen, "Content-Length: " + HUNDRED_MEGABYTES, false);
		assertThat(announced.answer()).contains(" 413 ").contains("过大");
		var hidden = flood(citizen, "Transfer-Encoding: chunked", true);
		assertThat(hidden.answer()).contains(" 413 ");
		System.out.printf("100 MB of attachments: announced, stopped after %d KB; unannounced, after %d KB%n",
				announced.sent() >> 10, hidden.sent() >> 10);
		assertThat(hidden.sent()).as("never read whole").isLessThan(HUNDRED_MEGABYTES);
		assertThat(stored()).isEqualTo(before);
		assertThat(citizen.send(citizen.form(), Sender.note("不受影响")).status()).isEqualTo(303);
	}

	/** Sends five files of 20 MB until somebody says stop. */
	private Flood flood(Sender citizen, String length, boolean isChunked) throws IOException {
		var block = new byte[64 << 10];
		Arrays.fill(block, (byte) 'x');
		long sent = 0;
		try (var socket = new Socket("127.0.0.1", this.number)) {
			socket.setSoTimeout(60_000);
			var out = socket.getOutputStream();
			head(out, citizen, "multipart/form-data; boundary=b", length);
			try {
				while (sent < HUNDRED_MEGABYTES && socket.getInputStream().available() == 0) {
					boolean begins = sent % (20 << 20) == 0;
					var part = begins ? ("\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + sent
							+ ".txt\"\r\n\r\n")
						.getBytes(StandardCharsets.UTF_8) : new byte[0];
					write(out, part, isChunked);
					write(out, block, isChunked);
					sent += block.length;
				}
			}
			catch (SocketException stopped) {
				// the answer was sent before the line was cut
			}
			return new Flood(sent, read(socket));
		}
	}

	private static void write(OutputStream out, byte[] bytes, boolean isChunked) throws IOException {
		if (bytes.length == 0) {
			return;
		}
		if (isChunked) {
			out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
		}
		out.write(bytes);
		if (isChunked) {
			out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
		}
		out.flush();
	}

	private static String read(Socket socket) throws IOException {
		var answer = new java.io.ByteArrayOutputStream();
		try {
			socket.getInputStream().transferTo(answer);
		}
		catch (SocketException cut) {
			// what came until then is the answer
		}
		return answer.toString(StandardCharsets.UTF_8);
	}

	private void head(OutputStream out, Sender citizen, String type, String length) throws IOException {
		var head = new StringBuilder(
				"POST /send/note HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type + "\r\n"
						+ length + "\r\n");
		var more = citizen.headers();
		for (int i = 0; i < more.length; i += 2) {
			head.append(more[i]).append(": ").append(more[i + 1]).append("\r\n");
		}
		out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from intake_submission where site_id = ?")
			.param(this.place.site().id().value())
			.query(Long.class)
			.single();
	}

	/** What was sent until it was stopped, and the answer. */
	private record Flood(long sent, String answer) {
	}

}
