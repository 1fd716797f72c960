package org.yichuang.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/** 附件 — what other rooms may ask for. */
@Component
public class Files {

	/**
	 * Checks and stores a file: name cleaned, true type found by content and allowed by
	 * settings, size in bounds, archives and pictures within limits of what they unpack
	 * to. The bytes are on disk before the row is written.
	 * @throws org.yichuang.kernel.Invalid with the reason if it is not taken; nothing is
	 * kept
	 */
	public StoredFile store(Actor actor, String claimedName, InputStream content) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public StoredFile get(FileId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the files with these ids, those that exist. */
	public Map<FileId, StoredFile> all(Collection<FileId> ids) {
		throw new UnsupportedOperationException();
	}

	/** Returns a local path with the content, to be read only; publishing links to it. */
	public Path content(FileId id) {
		throw new UnsupportedOperationException();
	}

}
