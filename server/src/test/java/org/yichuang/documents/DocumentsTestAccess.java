package org.yichuang.documents;

import java.nio.file.Path;
import java.util.List;

import org.yichuang.documents.print.PdfPrinter;
import org.yichuang.platform.Home;

/** Prints in plain tests of other rooms, with the machine's typeface. */
public final class DocumentsTestAccess {

	private DocumentsTestAccess() {
	}

	/** Returns a printer that keeps its typeface in a folder. */
	public static Documents documents(Path folder) {
		var typefaces = List.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
				"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
		var home = new Home(folder);
		return new Documents(new PdfPrinter(new DocumentsSettings(typefaces, "SC"), home), home);
	}

}
