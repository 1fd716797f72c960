package org.yichuang.intake.spi;

import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.SiteId;

/** 受理入口 — rooms say what can be sent where. */
public interface SubmissionPoints {

	/** The kind of what is sent there. */
	String kind();

	/**
	 * What every key of the room begins with; empty if its keys are free. No other room's
	 * keys begin so.
	 */
	default String prefix() {
		return "";
	}

	/** Returns what stands at {@code /send/<key>} of a site, open or closed. */
	Optional<SubmissionPoint> find(SiteId site, String key);

	/** Returns what is open on a site now, in the order in which people should see it. */
	List<SubmissionPoint> open(SiteId site);

}
