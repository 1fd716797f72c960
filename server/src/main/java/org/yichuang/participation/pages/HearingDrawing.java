package org.yichuang.participation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.HearingDetail;

/** What the page of a hearing is told. */
@Component
class HearingDrawing {

	Map<String, Object> model(Activity activity, HearingDetail hearing) {
		var model = new LinkedHashMap<String, Object>();
		model.put("session", Map.of("heldAt", Dates.minute(hearing.session().heldAt()), "place",
				hearing.session().place(), "moved", hearing.session().movedNote()));
		model.put("ground", hearing.matter().ground().name().toLowerCase(Locale.ROOT));
		model.put("explanation", ActivityModels.paragraphs(hearing.matter().explanation()));
		model.put("draft", ActivityModels.paragraphs(hearing.matter().draft()));
		var selection = hearing.selection();
		model.put("selection",
				Map.of("attendance", ActivityModels.paragraphs(selection.attendance()), "rule",
						selection.rule().name().toLowerCase(Locale.ROOT), "numberSource", selection.numberSource(),
						"digest", hearing.lotDigest(), "groups", groups(hearing)));
		return model;
	}

	private static List<Map<String, Object>> groups(HearingDetail hearing) {
		return hearing.selection()
			.groups()
			.stream()
			.map((group) -> Map.<String, Object>of("name", group.name(), "seats", group.seats(), "reserves",
					group.reserves(), "invited", group.invited()))
			.toList();
	}

}
