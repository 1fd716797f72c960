package org.yichuang.files.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.yichuang.files.FilesProblems;
import org.yichuang.files.FilesSettings;
import org.yichuang.files.SampleFiles;
import org.yichuang.files.model.FileType;
import org.yichuang.files.spi.VirusCheck;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is taken that a scanner names, that no scanner has seen, or that nobody can
 * look into.
 */
class FileChecksTests {

	private static final FilesSettings SETTINGS = new FilesSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1),
			DataSize.ofMegabytes(1), 1_000_000, 100, DataSize.ofMegabytes(1), 200, null);

	@TempDir
	private Path folder;

	@Test
	void refusesWhatAScannerNames() throws IOException {
		assertThat(refused("a.txt", SampleFiles.text("x"), (content) -> Optional.of("Eicar")))
			.containsExactly(FilesProblems.VIRUS);
	}

	@Test
	void refusesEverythingWhileTheScannerIsSilent() throws IOException {
		assertThat(refused("a.txt", SampleFiles.text("x"), (content) -> {
			throw new IOException("no answer");
		})).containsExactly(FilesProblems.VIRUS_CHECK_MISSING);
	}

	@Test
	void refusesArchivesThatAreEncrypted() throws IOException {
		var zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("secret")));
		markEncrypted(zip);
		assertThat(refused("a.zip", zip, (content) -> Optional.empty()))
			.containsExactly(FilesProblems.ARCHIVE_ENCRYPTED);
	}

	private List<ProblemCode> refused(String name, byte[] bytes, VirusCheck check) throws IOException {
		var file = Files.write(this.folder.resolve(name), bytes);
		var type = FileType.claimedBy(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
		var checks = new FileChecks(SETTINGS, List.of(check));
		return Problems.met(() -> {
			try {
				checks.check(type, file);
			}
			catch (IOException cause) {
				throw new java.io.UncheckedIOException(cause);
			}
		});
	}

	/** Sets the first general purpose bit in every header of a ZIP file. */
	private static void markEncrypted(byte[] zip) {
		for (int at = 0; at < zip.length - 10; at++) {
			boolean isHeader = zip[at] == 'P' && zip[at + 1] == 'K';
			if (isHeader && zip[at + 2] == 3 && zip[at + 3] == 4) {
				zip[at + 6] |= 1;
			}
			else if (isHeader && zip[at + 2] == 1 && zip[at + 3] == 2) {
				zip[at + 8] |= 1;
			}
		}
	}

}
