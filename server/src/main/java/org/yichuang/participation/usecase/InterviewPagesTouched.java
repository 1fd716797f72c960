package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewKeys;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.publishing.spi.PageKey;

/**
 * Which pages look different when something happens in an interview: never more than a
 * handful, however long it has been going on.
 */
final class InterviewPagesTouched {

	private InterviewPagesTouched() {
	}

	/** What stands besides the page when an interview is announced or moves on. */
	static List<PageKey> all(Activity activity) {
		if (!(activity.detail() instanceof InterviewDetail interview)) {
			return List.of();
		}
		var pages = new ArrayList<PageKey>();
		pages.add(InterviewKeys.head(activity));
		interview.pictures().forEach((picture) -> pages.add(InterviewKeys.picture(activity, picture)));
		return pages;
	}

	/**
	 * What an entry stands on.
	 * @param fragments all its fragments
	 * @param entries how many entries there are
	 */
	static List<PageKey> of(Activity interview, InterviewEntry entry, List<Integer> fragments, int entries) {
		var pages = new ArrayList<PageKey>();
		fragments.forEach((number) -> pages.add(InterviewKeys.fragment(interview, number)));
		pages.add(InterviewKeys.head(interview));
		pages.add(PageKeys.activity(interview.site(), interview.id()));
		int part = InterviewKeys.partOf(entry.number());
		if (part <= InterviewKeys.wholeParts(entries)) {
			pages.add(InterviewKeys.part(interview, part));
		}
		var picture = entry.picture();
		if (picture != null) {
			pages.add(InterviewKeys.picture(interview, picture.file()));
		}
		return pages;
	}

}
