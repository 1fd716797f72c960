package org.yichuang.files.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.files.FilesEvent.FileStored;
import org.yichuang.files.FilesOutlets;
import org.yichuang.files.FilesProblems;
import org.yichuang.files.FilesSettings;
import org.yichuang.files.StoredFile;
import org.yichuang.files.model.FileName;
import org.yichuang.files.model.FileType;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.store.FileRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Sm3Digest;

/**
 * Takes a file that somebody hands in: checks it, keeps its bytes, then writes its row.
 */
@Component
public class StoreFile {

	private final ContentStore contents;

	private final FileRows rows;

	private final FileChecks checks;

	private final FilesSettings settings;

	private final FilesOutlets outlets;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StoreFile(ContentStore contents, FileRows rows, FileChecks checks, FilesSettings settings, FilesOutlets outlets,
			TransactionTemplate transaction, Clock clock) {
		this.contents = contents;
		this.rows = rows;
		this.checks = checks;
		this.settings = settings;
		this.outlets = outlets;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Stores a file.
	 * @throws Invalid with the reason if it is not taken; nothing is kept
	 */
	public StoredFile store(Actor actor, String claimedName, InputStream content) {
		var name = FileName.clean(claimedName);
		var type = FileType.claimedBy(name.ending())
			.orElseThrow(() -> Invalid.field("file", FilesProblems.ENDING_NOT_ALLOWED, name.ending()));
		try {
			var received = this.contents.receive(content, limit(type));
			try {
				return keep(actor, name, type, received);
			}
			finally {
				this.contents.drop(received);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private StoredFile keep(Actor actor, FileName name, FileType type, Path received) throws IOException {
		checkSize(type, Files.size(received));
		var size = this.checks.check(type, received);
		var digest = digest(received);
		var file = new StoredFile(FileId.next(), name.value(), type.mediaType(), Files.size(received), digest,
				(size != null) ? size.width() : null, (size != null) ? size.height() : null);
		this.contents.keep(received, digest);
		this.transaction.executeWithoutResult((status) -> {
			this.rows.add(file, actor, this.clock.instant());
			this.outlets.announce(actor, new FileStored(file));
		});
		return file;
	}

	private void checkSize(FileType type, long size) {
		if (size == 0) {
			throw Invalid.field("file", FilesProblems.EMPTY);
		}
		if (size > limit(type)) {
			throw Invalid.field("file", FilesProblems.TOO_LARGE, limit(type) >> 20);
		}
	}

	private long limit(FileType type) {
		return switch (type.kind()) {
			case PICTURE -> this.settings.pictureLimit().toBytes();
			case MEDIA -> this.settings.videoLimit().toBytes();
			default -> this.settings.documentLimit().toBytes();
		};
	}

	private static Sm3Digest digest(Path content) throws IOException {
		try (var in = Files.newInputStream(content)) {
			return Sm3Digest.of(in);
		}
	}

}
