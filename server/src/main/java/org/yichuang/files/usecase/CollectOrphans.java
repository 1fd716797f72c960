package org.yichuang.files.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.files.store.ContentStore;
import org.yichuang.files.store.FileRows;
import org.yichuang.kernel.Beijing;

/**
 * Collects every night what crashes and rollbacks left behind: uploads that never ended,
 * and contents that no file refers to, once they are two days old.
 */
@Component
public class CollectOrphans {

	private static final Logger LOG = LoggerFactory.getLogger(CollectOrphans.class);

	private static final Duration GRACE = Duration.ofDays(2);

	private final ContentStore contents;

	private final FileRows rows;

	private final Clock clock;

	CollectOrphans(ContentStore contents, FileRows rows, Clock clock) {
		this.contents = contents;
		this.rows = rows;
		this.clock = clock;
	}

	/** Collects them now. */
	@Scheduled(cron = "0 40 3 * * *", zone = Beijing.NAME)
	public void collect() {
		var oldest = this.clock.instant().minus(GRACE);
		int unfinished = this.contents.removeUnfinished(oldest);
		if (unfinished > 0) {
			LOG.info("Removed {} uploads that never ended", unfinished);
		}
		this.contents.olderThan(oldest, (digests) -> collect(digests, oldest));
	}

	private void collect(List<String> digests, Instant oldest) {
		var used = this.rows.used(digests);
		digests.stream()
			.filter((digest) -> !used.contains(digest) && this.contents.remove(digest, oldest))
			.forEach((digest) -> LOG.info("Removed the content {}, which no file has", digest));
	}

}
