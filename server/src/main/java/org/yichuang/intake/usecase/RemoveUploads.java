package org.yichuang.intake.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.files.Files;
import org.yichuang.intake.IntakeSettings;
import org.yichuang.intake.store.UploadTable;
import org.yichuang.kernel.FileId;

/**
 * Removes every night what was attached to forms that nobody sent in the end: files that
 * no submission took while their form was good.
 */
@Component
public class RemoveUploads {

	private static final Logger LOG = LoggerFactory.getLogger(RemoveUploads.class);

	/** A form that came in its last moment is written down by then. */
	private static final Duration GRACE = Duration.ofHours(1);

	private static final FileId FIRST = new FileId(new UUID(0, 0));

	private static final int AT_ONCE = 200;

	private final UploadTable uploads;

	private final Files files;

	private final IntakeSettings settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RemoveUploads(UploadTable uploads, Files files, IntakeSettings settings, TransactionTemplate transaction,
			Clock clock) {
		this.uploads = uploads;
		this.files = files;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Removes them now.
	 * @return how many
	 */
	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
	public int remove() {
		var before = this.clock.instant().minus(this.settings.longest()).minus(GRACE);
		this.uploads.strikeTaken(before);
		int gone = 0;
		for (var some = some(before, FIRST); !some.isEmpty(); some = some(before, some.getLast())) {
			for (var file : some) {
				gone += isRemoved(file, before) ? 1 : 0;
			}
		}
		if (gone > 0) {
			LOG.info("{} 个无人提交的附件已清除。{} files of forms that were never sent were removed.", gone, gone);
		}
		return gone;
	}

	private List<FileId> some(Instant before, FileId after) {
		return this.uploads.abandoned(before, after, AT_ONCE);
	}

	/** One that fails must not hold up the others. */
	private boolean isRemoved(FileId file, Instant before) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				boolean mine = this.uploads.strike(file, before);
				if (mine) {
					this.files.remove(List.of(file));
				}
				return mine;
			}));
		}
		catch (RuntimeException cause) {
			LOG.warn("could not remove the file {}", file, cause);
			return false;
		}
	}

}
