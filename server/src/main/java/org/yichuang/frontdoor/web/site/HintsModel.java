package org.yichuang.frontdoor.web.site;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.intake.SendLimits;
import org.yichuang.intake.spi.SendingHints;
import org.yichuang.intake.spi.SendingHints.Hint;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.SiteId;

/** 提交提示 — what somebody may want to read before writing, from all rooms that know. */
@Component
class HintsModel {

	private static final int MOST = 6;

	private static final int LONGEST = 200;

	private final ObjectProvider<SendingHints> rooms;

	private final SendLimits limits;

	HintsModel(ObjectProvider<SendingHints> rooms, SendLimits limits) {
		this.rooms = rooms;
		this.limits = limits;
	}

	/**
	 * Returns what is nearest to what somebody wants to write about; nothing to an
	 * address that asks more than people do.
	 */
	List<Hint> of(SiteId site, SubmissionPoint point, String about, String address) {
		var words = about.strip();
		if (!words.isEmpty() && !this.limits.admitsHint(address)) {
			return List.of();
		}
		return found(site, point, words);
	}

	private List<Hint> found(SiteId site, SubmissionPoint point, String words) {
		var asked = new SendingHints.Asked(words.substring(0, Math.min(LONGEST, words.length())), MOST);
		return this.rooms.orderedStream()
			.flatMap((room) -> room.hints(site, point, asked).stream())
			.limit(MOST)
			.toList();
	}

	/** Adds hints to a form's model, where there can be any. */
	void put(Map<String, Object> model, SiteId site, SubmissionPoint point, @Nullable String about, String address) {
		var words = (about != null) ? about : "";
		var found = of(site, point, words, address);
		if (!found.isEmpty() || !found(site, point, "").isEmpty()) {
			model.put("hints", Map.of("about", words, "found",
					found.stream().map((hint) -> Map.of("title", hint.title(), "path", hint.path())).toList()));
		}
	}

}
