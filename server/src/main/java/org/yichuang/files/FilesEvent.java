package org.yichuang.files;

/** 附件事件 — what this room announces. */
public sealed interface FilesEvent {

	/** A file was taken. */
	record FileStored(StoredFile file) implements FilesEvent {
	}

	/** A file was removed for good. */
	record FileRemoved(StoredFile file) implements FilesEvent {
	}

}
