package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.Paper;

/** What templates are told about activities, plain data. */
final class ActivityModels {

	static final String ROOM = "公众参与";

	private ActivityModels() {
	}

	/** A line of a list. */
	static Map<String, Object> line(Activity activity) {
		return Map.of("title", activity.text().title(), "path", activity.path(), "kind", activity.kind().word(),
				"state", state(activity), "opens", Dates.day(activity.window().opensAt()), "closes",
				Dates.day(activity.window().closesAt()), "date", Dates.day(activity.life().announcedAt()));
	}

	/** The head of an activity's own page. */
	static Map<String, Object> head(Activity activity, String organiser) {
		var model = new LinkedHashMap<String, Object>();
		model.put("title", activity.text().title());
		model.put("introduction", paragraphs(activity.text().introduction()));
		model.put("kind", activity.kind().word());
		model.put("state", state(activity));
		model.put("opens", Dates.minute(activity.window().opensAt()));
		model.put("closes", Dates.minute(activity.window().closesAt()));
		model.put("days", activity.window().days());
		model.put("announced", Dates.minute(activity.life().announcedAt()));
		model.put("organiser", organiser);
		model.put("endNote", activity.life().endNote());
		model.put("sendPath", takesPart(activity) ? sendPath(activity) : "");
		return model;
	}

	/** Questions for an interview are welcome before it begins. */
	private static boolean takesPart(Activity activity) {
		return activity.state() == ActivityState.OPEN
				|| activity.state() == ActivityState.APPROVED && activity.kind() == ActivityKind.INTERVIEW;
	}

	private static String sendPath(Activity activity) {
		return switch (activity.kind()) {
			case SURVEY -> "/send/surveys/" + activity.number();
			case CONSULTATION -> "/send/consultation-" + activity.number();
			case HEARING -> "/send/hearing-" + activity.number();
			case INTERVIEW -> "/send/interview-" + activity.number();
			case REVIEW -> "/send/reviews/" + activity.number();
		};
	}

	/** What was decided and why; empty while it is not published. */
	static Map<String, Object> decision(Paper paper) {
		return Map.of("paragraphs", paragraphs(paper.liveBody()), "published", Dates.minute(paper.publishedAt()),
				"corrected", Dates.minute(paper.correctedAt()), "correction", paper.correctionNote());
	}

	static String state(Activity activity) {
		return activity.state().name().toLowerCase(Locale.ROOT);
	}

	static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** The trail to a page; the last crumb is the page itself. */
	static List<Map<String, Object>> trail(String... namesAndPaths) {
		var all = new ArrayList<Map<String, Object>>();
		all.add(crumb("首页", "/"));
		for (var i = 0; i < namesAndPaths.length; i += 2) {
			all.add(crumb(namesAndPaths[i], namesAndPaths[i + 1]));
		}
		return all;
	}

	static Map<String, Object> crumb(String name, String path) {
		return Map.of("name", name, "path", path);
	}

	/** The tags that pages of a column must carry. */
	static List<Map<String, Object>> column(String name) {
		return List.of(tag("ColumnName", name), tag("ColumnDescription", ROOM + "：" + name),
				tag("ColumnKeywords", name), tag("ColumnType", "互动交流"));
	}

	static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

	static String path(ActivityKind kind) {
		return "/participation/" + kind.segment() + "/";
	}

	static String label(ActivityKind kind) {
		return switch (kind) {
			case SURVEY -> "网上调查";
			case CONSULTATION -> "意见征集";
			case HEARING -> "听证";
			case INTERVIEW -> "在线访谈";
			case REVIEW -> "网上评议";
		};
	}

}
