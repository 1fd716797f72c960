package org.yichuang.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.store.FileRows;
import org.yichuang.files.usecase.ReadFile;
import org.yichuang.files.usecase.RemoveFiles;
import org.yichuang.files.usecase.StoreFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;

/** 附件 — what other rooms may ask for. */
@Component
public class Files {

	private final StoreFile storeFile;

	private final FileRows rows;

	private final ContentStore contents;

	private final ReadFile readFile;

	private final RemoveFiles removeFiles;

	Files(StoreFile storeFile, ReadFile readFile, RemoveFiles removeFiles, FileRows rows, ContentStore contents) {
		this.removeFiles = removeFiles;
		this.storeFile = storeFile;
		this.readFile = readFile;
		this.rows = rows;
		this.contents = contents;
	}

	/**
	 * Checks and stores a file: name cleaned, true type found by content and allowed,
	 * size in bounds, archives and pictures within limits of what they unpack to,
	 * pictures freed of what they tell about place and device. The bytes are on disk
	 * before the row is written; the row belongs to the caller's transaction, if there is
	 * one. The stream is read, not closed.
	 * @param claimedName the name the file is handed in under, hostile
	 * @throws org.yichuang.kernel.Invalid with the reason if it is not taken; nothing is
	 * kept
	 */
	public StoredFile store(Actor actor, String claimedName, InputStream content) {
		return this.storeFile.store(actor, claimedName, content);
	}

	/**
	 * Removes files for good, in the caller's transaction: their rows at once, their
	 * bytes after commit where no other file has the same. A file that some room lets
	 * people read because of something of its own stays.
	 */
	public void remove(Collection<FileId> ids) {
		this.removeFiles.remove(ids);
	}

	/**
	 * @throws NotFound if there is none
	 */
	public StoredFile get(FileId id) {
		return this.rows.get(id);
	}

	/** Says whether there is such a file and an actor may read it. */
	public boolean mayRead(Actor actor, FileId id) {
		return this.readFile.mayRead(actor, id);
	}

	/** Returns the files with these ids, those that exist. */
	public Map<FileId, StoredFile> all(Collection<FileId> ids) {
		return this.rows.all(ids);
	}

	/**
	 * Returns a local path with the content, to be read only; publishing links to it.
	 * @throws NotFound if there is no such file
	 */
	public Path content(FileId id) {
		return this.contents.path(get(id).digest());
	}

}
