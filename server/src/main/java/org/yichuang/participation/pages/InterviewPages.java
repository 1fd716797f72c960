package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.files.Files;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewKeys;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.InterviewEntryStore;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * What interviews publish besides their pages, so that thousands can read along without
 * asking the office: a head, fragments, whole parts, pictures.
 */
@Component
class InterviewPages implements PageSource {

	private static final int BATCH = 50;

	private final ActivityStore activities;

	private final ActivityListStore lists;

	private final InterviewEntryStore entries;

	private final Files files;

	private final InterviewDrawing drawing;

	InterviewPages(ActivityStore activities, ActivityListStore lists, InterviewEntryStore entries, Files files,
			InterviewDrawing drawing) {
		this.activities = activities;
		this.lists = lists;
		this.entries = entries;
		this.files = files;
		this.drawing = drawing;
	}

	@Override
	public String kind() {
		return InterviewKeys.KIND;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		int announced = this.lists.announced(site).getOrDefault(ActivityKind.INTERVIEW, 0);
		for (int from = 0; from < announced; from += BATCH) {
			this.lists.slots(site, ActivityKind.INTERVIEW, from, Math.min(announced, from + BATCH))
				.forEach((interview) -> each(interview, sink));
		}
	}

	private void each(Activity interview, Consumer<PageKey> sink) {
		sink.accept(InterviewKeys.head(interview));
		int fragments = this.entries.newestFragment(interview.id());
		for (int number = 1; number <= fragments; number++) {
			sink.accept(InterviewKeys.fragment(interview, number));
		}
		int parts = InterviewKeys.wholeParts(this.entries.count(interview.id()));
		for (int number = 1; number <= parts; number++) {
			sink.accept(InterviewKeys.part(interview, number));
		}
		pictures(interview).forEach((picture) -> sink.accept(InterviewKeys.picture(interview, picture)));
	}

	private Set<FileId> pictures(Activity interview) {
		var all = new HashSet<>(this.entries.pictures(interview.id()));
		if (interview.detail() instanceof InterviewDetail detail) {
			all.addAll(detail.pictures());
		}
		return all;
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var wanted = keys.stream().map(Wanted::of).collect(Collectors.groupingBy(Wanted::interview));
		this.activities.all(wanted.keySet())
			.stream()
			.filter((interview) -> interview.life().slot() != null)
			.forEach((interview) -> load(interview, wanted.getOrDefault(interview.id(), List.of()), found));
		return found;
	}

	private void load(Activity interview, List<Wanted> wanted, Map<PageKey, Page> found) {
		int parts = InterviewKeys.wholeParts(this.entries.count(interview.id()));
		for (var one : wanted) {
			if (one.kind().equals("head")) {
				found.put(one.key(), this.drawing.head(one.key(), interview));
			}
			else if (one.kind().equals("part") && one.number() >= 1 && one.number() <= parts) {
				found.put(one.key(), this.drawing.part(one.key(), interview, one.number()));
			}
		}
		loadFragments(interview, of("fragment", wanted), found);
		loadPictures(interview, of("picture", wanted), found);
	}

	private static List<Wanted> of(String kind, List<Wanted> wanted) {
		return wanted.stream().filter((one) -> one.kind().equals(kind)).toList();
	}

	private void loadFragments(Activity interview, List<Wanted> wanted, Map<PageKey, Page> found) {
		if (wanted.isEmpty()) {
			return;
		}
		var entries = this.entries.fragments(interview.id(), wanted.stream().map(Wanted::number).toList());
		for (var one : wanted) {
			var entry = entries.get(one.number());
			if (entry != null) {
				found.put(one.key(), this.drawing.fragment(one.key(), interview, one.number(), entry));
			}
		}
	}

	private void loadPictures(Activity interview, List<Wanted> wanted, Map<PageKey, Page> found) {
		if (wanted.isEmpty()) {
			return;
		}
		var shown = pictures(interview);
		var ids = new ArrayList<>(wanted.stream().map(Wanted::file).filter(shown::contains).toList());
		var stored = this.files.all(ids);
		for (var one : wanted) {
			var file = stored.get(one.file());
			if (file != null) {
				found.put(one.key(), new Page(one.key(), InterviewModels.path(interview, file),
						new PageBody.Stored(file.id()), Set.of("file:" + file.id())));
			}
		}
	}

	/** A key, taken apart. */
	private record Wanted(PageKey key, ActivityId interview, String kind, String rest) {

		static Wanted of(PageKey key) {
			var parts = key.key().split("/", 3);
			return new Wanted(key, new ActivityId(UUID.fromString(parts[0])), parts[1],
					(parts.length > 2) ? parts[2] : "");
		}

		int number() {
			return Integer.parseInt(this.rest);
		}

		FileId file() {
			return new FileId(UUID.fromString(this.rest));
		}

	}

}
