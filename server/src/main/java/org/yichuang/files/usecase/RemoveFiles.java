package org.yichuang.files.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.files.FilesEvent.FileRemoved;
import org.yichuang.files.FilesOutlets;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.store.FileRows;
import org.yichuang.files.store.RemovalRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/**
 * Removes files for good. The rows go at once; the bytes follow as soon as the
 * transaction has committed, if no other file has the same. What is to go stands in a
 * table until it is gone, so that a process that dies in between goes on when it is back.
 */
@Component
public class RemoveFiles {

	/**
	 * A content handed in again is older than this before its new row can be missing: no
	 * transaction takes so long.
	 */
	private static final Duration SETTLED = Duration.ofHours(1);

	private static final int AT_ONCE = 100;

	private final FileRows rows;

	private final RemovalRows removals;

	private final ContentStore contents;

	private final ObjectProvider<FileAccess> accesses;

	private final FilesOutlets outlets;

	private final Clock clock;

	RemoveFiles(FileRows rows, RemovalRows removals, ContentStore contents, ObjectProvider<FileAccess> accesses,
			FilesOutlets outlets, Clock clock) {
		this.rows = rows;
		this.removals = removals;
		this.contents = contents;
		this.accesses = accesses;
		this.outlets = outlets;
		this.clock = clock;
	}

	/**
	 * Removes files, in the caller's transaction. A file that some room still shows
	 * because of something of its own stays; so does nothing else.
	 */
	@Transactional
	public void remove(Collection<FileId> ids) {
		for (var file : this.rows.all(ids).values()) {
			if (this.accesses.stream().noneMatch((room) -> room.mayRead(Actor.SYSTEM, file.id()))) {
				this.rows.remove(file.id());
				this.removals.add(file.digest(), this.clock.instant());
				this.outlets.announce(Actor.SYSTEM, new FileRemoved(file));
			}
		}
	}

	/**
	 * Removes the bytes of contents that no file has any more.
	 * @return how many contents are gone
	 */
	@Scheduled(fixedDelayString = "PT5S")
	@Transactional
	public int removeContents() {
		var now = this.clock.instant();
		var settled = now.minus(SETTLED);
		int gone = 0;
		for (var digest : this.removals.take(now, AT_ONCE)) {
			if (!this.rows.isUsed(digest) && !this.contents.remove(digest, settled)) {
				this.removals.putOff(digest, now.plus(SETTLED));
				continue;
			}
			this.removals.done(digest);
			gone++;
		}
		return gone;
	}

}
