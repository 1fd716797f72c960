package org.yichuang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.yichuang.documents.print.FormattingObjects;
import org.yichuang.documents.print.PdfPrinter;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.Home;

/**
 * 文书 — prints documents. A print costs about a second and a hundred megabytes while it
 * lasts, so there is one at a time.
 */
@Component
public class Documents {

	/** The media type of what is printed. */
	public static final String MEDIA_TYPE = "application/pdf";

	private final Semaphore turn = new Semaphore(1, true);

	private final PdfPrinter printer;

	private final Path kept;

	Documents(PdfPrinter printer, Home home) {
		this.printer = printer;
		this.kept = home.folder("documents");
	}

	/**
	 * Returns the document as PDF; nothing of it is kept.
	 * @throws Refused if the machine has no typeface for Chinese
	 */
	public byte[] pdf(PrintedDocument document) {
		return inTurn(() -> printed(FormattingObjects.of(document)));
	}

	/**
	 * Returns the document as a PDF file that is kept, so that printing it again costs
	 * nothing. Only for what holds nothing of anybody, such as blank forms.
	 * @throws Refused if the machine has no typeface for Chinese
	 */
	public Path keptPdf(PrintedDocument document) {
		var layout = FormattingObjects.of(document);
		var file = this.kept.resolve(Sm3Digest.of(layout.getBytes(StandardCharsets.UTF_8)).hex() + ".pdf");
		return Files.exists(file) ? file : inTurn(() -> Files.exists(file) ? file : keep(file, printed(layout)));
	}

	private <T> T inTurn(Supplier<T> work) {
		this.turn.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.turn.release();
		}
	}

	private byte[] printed(String layout) {
		var out = new ByteArrayOutputStream();
		this.printer.print(layout, out);
		return out.toByteArray();
	}

	private static Path keep(Path file, byte[] bytes) {
		try {
			var fresh = Files.createTempFile(file.getParent(), "print", ".tmp");
			Files.write(fresh, bytes);
			return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
