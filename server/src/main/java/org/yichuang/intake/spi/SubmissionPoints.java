package org.yichuang.intake.spi;

import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.Place;
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

	/**
	 * Where what is sent there belongs, for the permission to enter it for others,
	 * besides the site: a bureau's counter need not hold powers over the whole site.
	 */
	default Optional<Place> place(SubmissionPoint point) {
		return Optional.empty();
	}

	/** Returns what stands at {@code /send/<key>} of a site, open or closed. */
	Optional<SubmissionPoint> find(SiteId site, String key);

	/** Returns what is open on a site now, in the order in which people should see it. */
	List<SubmissionPoint> open(SiteId site);

}
