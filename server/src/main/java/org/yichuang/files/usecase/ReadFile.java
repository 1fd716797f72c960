package org.yichuang.files.usecase;

import java.nio.file.Path;
import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.files.FilesPermission;
import org.yichuang.files.StoredFile;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.store.FileRows;
import org.yichuang.files.store.FileRows.OwnedFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;

/**
 * Reads a file in the office: for who handed it in, for their body, for those who may
 * read the thing it belongs to, and for those who may read files of the whole group.
 */
@Component
public class ReadFile {

	private final FileRows rows;

	private final ContentStore contents;

	private final ObjectProvider<FileAccess> accesses;

	ReadFile(FileRows rows, ContentStore contents, ObjectProvider<FileAccess> accesses) {
		this.rows = rows;
		this.contents = contents;
		this.accesses = accesses;
	}

	/**
	 * Returns what is known of a file.
	 * @throws NotFound if there is none, or it is not for this actor
	 */
	public StoredFile get(Actor actor, FileId id) {
		var owned = this.rows.owned(id);
		if (!mayRead(actor, owned)) {
			throw NotFound.of(id);
		}
		return owned.file();
	}

	/** Says whether there is such a file and {@code actor} may read it. */
	public boolean mayRead(Actor actor, FileId id) {
		try {
			return mayRead(actor, this.rows.owned(id));
		}
		catch (NotFound unknown) {
			return false;
		}
	}

	/** Returns where the bytes of a file lie, to be read only. */
	public Path content(StoredFile file) {
		return this.contents.path(file.digest());
	}

	private boolean mayRead(Actor actor, OwnedFile owned) {
		return actor.isSystem() || Objects.equals(owned.uploader(), actor.account())
				|| (actor.body() != null && actor.body().equals(owned.body()))
				|| actor.may(FilesPermission.READ_FILES, Place.WHOLE_GROUP)
				|| this.accesses.stream().anyMatch((access) -> access.mayRead(actor, owned.file().id()));
	}

}
