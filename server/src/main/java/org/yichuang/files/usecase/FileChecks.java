package org.yichuang.files.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yichuang.files.FilesProblems;
import org.yichuang.files.FilesSettings;
import org.yichuang.files.model.ArchiveContent;
import org.yichuang.files.model.CleanPicture;
import org.yichuang.files.model.FileType;
import org.yichuang.files.model.TrueType;
import org.yichuang.files.spi.VirusCheck;
import org.yichuang.kernel.Invalid;

/** 附件检查 — looks into a received file by its kind. */
@Component
class FileChecks {

	private static final Logger LOG = LoggerFactory.getLogger(FileChecks.class);

	private final FilesSettings settings;

	private final List<VirusCheck> virusChecks;

	FileChecks(FilesSettings settings, List<VirusCheck> virusChecks) {
		this.settings = settings;
		this.virusChecks = virusChecks;
	}

	/**
	 * Checks a file; a picture is replaced by its clean copy.
	 * @return the picture's size, null for other files
	 * @throws Invalid if the file may not be taken
	 */
	@Nullable CleanPicture check(FileType type, Path received) throws IOException {
		var inner = inner(type, received);
		if (!TrueType.fits(type, received, inner)) {
			throw Invalid.field("file", FilesProblems.CONTENT_DOES_NOT_FIT, type.name().toLowerCase(Locale.ROOT));
		}
		if (TrueType.hasMacros(type, received, inner)) {
			throw Invalid.field("file", FilesProblems.MACROS);
		}
		checkForViruses(received);
		return (type.kind() == FileType.Kind.PICTURE) ? cleaned(type, received) : null;
	}

	private Set<String> inner(FileType type, Path received) throws IOException {
		boolean archive = type.kind() == FileType.Kind.ARCHIVE || type.kind() == FileType.Kind.ZIP_DOCUMENT;
		if (!archive) {
			return Set.of();
		}
		long unpacked = Math.min(this.settings.archiveTotal().toBytes(),
				Math.max(1 << 20, Files.size(received) * this.settings.archiveRatio()));
		try {
			return ArchiveContent.of(received, new ArchiveContent.Bounds(this.settings.archiveEntries(), unpacked));
		}
		catch (ArchiveContent.RefusedArchive refused) {
			throw new Invalid(List.of(new Invalid.FieldFault("file", refused.reason())));
		}
	}

	private CleanPicture cleaned(FileType type, Path received) throws IOException {
		try {
			var picture = CleanPicture.of(type, Files.readAllBytes(received));
			if (picture.pixels() > this.settings.pixels()) {
				throw Invalid.field("file", FilesProblems.PICTURE_TOO_LARGE, picture.width(), picture.height());
			}
			Files.write(received, picture.bytes());
			return picture;
		}
		catch (CleanPicture.BrokenPicture broken) {
			throw Invalid.field("file", FilesProblems.PICTURE_BROKEN);
		}
	}

	private void checkForViruses(Path received) {
		for (var check : this.virusChecks) {
			found(check, received).ifPresent((virus) -> {
				throw Invalid.field("file", FilesProblems.VIRUS, virus);
			});
		}
	}

	private static Optional<String> found(VirusCheck check, Path received) {
		try {
			return check.find(received);
		}
		catch (IOException silent) {
			LOG.warn("The virus check does not answer; the file is refused", silent);
			throw Invalid.field("file", FilesProblems.VIRUS_CHECK_MISSING);
		}
	}

}
