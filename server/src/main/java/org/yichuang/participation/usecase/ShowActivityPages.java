package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.FileId;
import org.yichuang.participation.ParticipationEvent.ActivityShown;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;

/** Lets pages and search follow an activity that readers see. */
@Component
class ShowActivityPages {

	private final Publishing publishing;

	private final ActivityPaperStore papers;

	private final InterviewRecord interviews;

	private final ApplicationEventPublisher events;

	ShowActivityPages(Publishing publishing, ActivityPaperStore papers, InterviewRecord interviews,
			ApplicationEventPublisher events) {
		this.publishing = publishing;
		this.papers = papers;
		this.interviews = interviews;
		this.events = events;
	}

	/**
	 * Says that an activity looks different: its page, the lists it stands in, search.
	 */
	UUID show(Dossier dossier, String reason) {
		var activity = dossier.activity();
		var announced = activity.life().announcedAt();
		if (announced != null) {
			this.events.publishEvent(new ActivityShown(dossier.subject(), words(activity), announced));
		}
		return this.publishing.touch(new Change("participation." + reason,
				Set.of(PageKeys.tag(activity.id()), PageKeys.newest(activity.site())), pages(activity)));
	}

	/** Says that only what was counted is new. */
	void recount(Activity activity) {
		this.publishing.touch(new Change("participation.recount", Set.of(),
				List.of(PageKeys.activity(activity.site(), activity.id()))));
	}

	/** Says that other files of a hearing are public now. */
	void showFiles(Activity activity, Collection<FileId> files) {
		this.publishing.touch(new Change("participation.files", Set.of(),
				files.stream().map((file) -> PageKeys.hearingFile(activity.site(), file)).toList()));
	}

	private static List<PageKey> pages(Activity activity) {
		var site = activity.site();
		var pages = new ArrayList<PageKey>();
		pages.add(PageKeys.activity(site, activity.id()));
		pages.add(PageKeys.index(site));
		pages.add(PageKeys.kind(site, activity.kind()));
		var slot = activity.life().slot();
		if (slot != null) {
			int list = PageKeys.listOf(slot);
			pages.add(PageKeys.list(site, activity.kind(), list));
			// the list before names the one after it
			if (list > 1) {
				pages.add(PageKeys.list(site, activity.kind(), list - 1));
			}
		}
		pages.addAll(InterviewPagesTouched.all(activity));
		return pages;
	}

	private String words(Activity activity) {
		return activity.text().introduction() + "\n" + this.interviews.words(activity)
				+ this.papers.get(activity.id(), Paper.Kind.RESULT).liveBody();
	}

}
