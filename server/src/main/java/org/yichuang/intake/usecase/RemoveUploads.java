package org.yichuang.intake.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.intake.IntakeSettings;
import org.yichuang.intake.store.UploadTable;
import org.yichuang.kernel.Beijing;
import org.yichuang.platform.OneByOne;

/**
 * Removes every night what was attached to forms that nobody sent in the end: files that
 * no submission took while their form was good.
 */
@Component
public class RemoveUploads {

	private static final Logger LOG = LoggerFactory.getLogger(RemoveUploads.class);

	/** A form that came in its last moment is written down by then. */
	private static final Duration GRACE = Duration.ofHours(1);

	private final UploadTable uploads;

	private final Files files;

	private final IntakeSettings settings;

	private final OneByOne oneByOne;

	private final Clock clock;

	RemoveUploads(UploadTable uploads, Files files, IntakeSettings settings, OneByOne oneByOne, Clock clock) {
		this.uploads = uploads;
		this.files = files;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	/**
	 * Removes them now.
	 * @return how many
	 */
	@Scheduled(cron = "0 20 3 * * *", zone = Beijing.NAME)
	public int remove() {
		var before = this.clock.instant().minus(this.settings.longest()).minus(GRACE);
		this.uploads.strikeTaken(before);
		int gone = this.oneByOne.each((most) -> this.uploads.abandoned(before, most), (file) -> {
			if (this.uploads.strike(file, before)) {
				this.files.remove(List.of(file));
			}
		});
		if (gone > 0) {
			LOG.info("{} 个无人提交的附件已清除。{} files of forms that were never sent were removed.", gone, gone);
		}
		return gone;
	}

}
