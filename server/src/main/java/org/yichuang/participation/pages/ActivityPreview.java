package org.yichuang.participation.pages;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.Bodies;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.publishing.spi.Page;

/**
 * 预览页 — the page of an activity as it stands in the office, whatever readers see of it.
 */
@Component
public class ActivityPreview {

	private final ActivityDrawing drawing;

	private final Bodies bodies;

	ActivityPreview(ActivityDrawing drawing, Bodies bodies) {
		this.drawing = drawing;
		this.bodies = bodies;
	}

	/** Returns the page of an activity with its result as readers would see it. */
	public Page page(Activity activity, Paper result) {
		return this.drawing.page(PageKeys.activity(activity.site(), activity.id()),
				new ActivityDrawing.Source(activity, result, this.bodies.get(activity.body()).legalName()));
	}

}
