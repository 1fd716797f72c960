package org.yichuang.documents.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.yichuang.documents.DocumentsProblems;
import org.yichuang.documents.DocumentsSettings;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Home;

/** 字体 — the font file that is put into documents. */
class Typeface {

	private final DocumentsSettings settings;

	private final Path folder;

	Typeface(DocumentsSettings settings, Home home) {
		this.settings = settings;
		this.folder = home.folder("documents");
	}

	/**
	 * Returns a file with a single face; one face of a collection is taken out once and
	 * kept.
	 * @throws Refused if none of the settings' files is there
	 */
	Path file() {
		var found = this.settings.typefaces()
			.stream()
			.map(Path::of)
			.filter(Files::isReadable)
			.findFirst()
			.orElseThrow(() -> Refused.because(DocumentsProblems.TYPEFACE_MISSING, this.settings.typefaces()));
		try {
			return found.toString().endsWith(".ttc") ? takenOut(found) : found;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Path takenOut(Path collection) throws IOException {
		var name = collection.getFileName() + "-" + this.settings.face() + "-"
				+ Files.getLastModifiedTime(collection).toMillis() + ".otf";
		var file = this.folder.resolve(name);
		if (!Files.exists(file)) {
			var fresh = Files.createTempFile(this.folder, "typeface", ".tmp");
			Files.write(fresh, FontCollection.read(collection).face(this.settings.face()));
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}

}
