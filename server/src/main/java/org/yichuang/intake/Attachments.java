package org.yichuang.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.intake.store.UploadTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;

/** 来件附件 — takes files from people without an account. */
@Component
public class Attachments {

	private static final int MEGABYTE = 20;

	private final Files files;

	private final UploadTable uploads;

	private final IntakeSettings settings;

	private final Clock clock;

	Attachments(Files files, UploadTable uploads, IntakeSettings settings, Clock clock) {
		this.files = files;
		this.uploads = uploads;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Checks and stores a file: size, true type by content, archives, macros, viruses. It
	 * goes again where no submission takes it while its form may be open.
	 * @param address from which network address; the audit trail keeps it
	 * @param name the name it is handed in under, hostile
	 * @param size bytes, as counted already
	 * @throws Invalid with the reason if it is not taken; nothing is kept
	 */
	public FileId store(String address, String name, long size, InputStream content) {
		if (size > this.settings.fileLimit().toBytes()) {
			throw Invalid.field("file", IntakeProblems.FILE_TOO_LARGE, this.settings.fileLimit().toBytes() >> MEGABYTE);
		}
		var file = this.files.store(sender(address), name, content).id();
		keep(List.of(file));
		return file;
	}

	/** Keeps files that a form carries on for as long as that form may be open. */
	public void keep(Collection<FileId> files) {
		this.uploads.note(files, this.clock.instant());
	}

	/** Named in the trail only; nobody acts as a sender. */
	private static Actor sender(String address) {
		return new Actor(null, "公众", null, List.of(), address);
	}

}
