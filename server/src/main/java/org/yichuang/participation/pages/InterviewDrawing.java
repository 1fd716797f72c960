package org.yichuang.participation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationSettings;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewKeys;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.usecase.InterviewRecord;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;

import tools.jackson.databind.json.JsonMapper;

/**
 * Draws what an interview publishes: its page, whole parts of the record, and for the
 * script a head and fragments.
 */
@Component
class InterviewDrawing {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String JSON_TYPE = "application/json";

	private final InterviewRecord record;

	private final InterviewModels models;

	private final ParticipationSettings settings;

	InterviewDrawing(InterviewRecord record, InterviewModels models, ParticipationSettings settings) {
		this.record = record;
		this.models = models;
		this.settings = settings;
	}

	/** What an interview's own page shows besides what all activities show. */
	Map<String, Object> model(Activity interview, InterviewDetail detail) {
		var model = new LinkedHashMap<String, Object>();
		var counts = this.record.counts(interview.id());
		model.put("guests", this.models.guests(interview, detail));
		model.put("host", detail.host());
		model.put("background", ActivityModels.paragraphs(detail.background()));
		this.models.cover(interview, detail).ifPresent((cover) -> model.put("cover", cover));
		model.put("entries", this.models.entries(interview, this.record.onPage(interview)));
		model.put("earlier", earlier(interview, counts.entries()));
		model.put("live", Map.of("folder", InterviewKeys.folder(interview), "newest",
				this.record.newestFragment(interview.id()), "seconds", this.settings.liveSeconds()));
		model.put("questions",
				this.record.shownQuestions(interview.id()).stream().map(InterviewModels::question).toList());
		model.put("counts",
				Map.of("entries", counts.entries(), "received", counts.received(), "answered", counts.answered()));
		return model;
	}

	/** Parts that hold what the page does not show, the newest first. */
	private static List<Map<String, Object>> earlier(Activity interview, int entries) {
		if (interview.state() == ActivityState.CONCLUDED) {
			return List.of();
		}
		int parts = InterviewKeys.inPartsOnly(entries) / InterviewKeys.PART;
		return IntStream.rangeClosed(1, parts)
			.mapToObj((number) -> Map.<String, Object>of("number", number, "path", partPath(interview, number)))
			.toList()
			.reversed();
	}

	private static String partPath(Activity interview, int number) {
		return InterviewKeys.folder(interview) + "part-" + number + ".html";
	}

	/** What is newest, and how often it makes sense to ask. */
	Page head(PageKey key, Activity interview) {
		var head = Map.of("state", ActivityModels.state(interview), "newest",
				this.record.newestFragment(interview.id()), "seconds", this.settings.liveSeconds());
		return json(key, InterviewKeys.folder(interview) + "head.json", head, PageKeys.tag(interview.id()));
	}

	/** An entry as it stands, which was said or changed at that time. */
	Page fragment(PageKey key, Activity interview, int number, InterviewEntry entry) {
		var fragment = Map.of("number", number, "entries", this.models.entries(interview, List.of(entry)));
		return json(key, InterviewKeys.folder(interview) + "f" + number + ".json", fragment,
				"interview-fragments:" + interview.id());
	}

	private static Page json(PageKey key, String path, Map<String, ?> content, String tag) {
		return new Page(key, path, new PageBody.Text(JSON_TYPE, JSON.writeValueAsString(content)), Set.of(tag));
	}

	/** A whole part of the record. */
	Page part(PageKey key, Activity interview, int number) {
		var model = new LinkedHashMap<String, Object>();
		var label = ActivityModels.label(ActivityKind.INTERVIEW);
		var title = interview.text().title();
		model.put("interview", ActivityModels.crumb(title, interview.path()));
		model.put("number", number);
		model.put("entries", this.models.entries(interview, this.record.part(interview.id(), number)));
		model.put("page",
				Map.of("title", title + "（" + number + "）", "breadcrumbs",
						ActivityModels.trail(ActivityModels.ROOM, "/participation/", label,
								ActivityModels.path(ActivityKind.INTERVIEW), title, interview.path(),
								Integer.toString(number), "")));
		model.put("meta", ActivityModels.column(label));
		return new Page(key, partPath(interview, number), new PageBody.Rendered("interview-part", model),
				Set.of(PageKeys.tag(interview.id())));
	}

}
