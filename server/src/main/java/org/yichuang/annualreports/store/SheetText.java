package org.yichuang.annualreports.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.CellSource;
import org.yichuang.annualreports.model.SheetCell;

/**
 * Writes the cells of a report that stands as JSON: how each came about, its own number,
 * that of the bodies below, and the correction.
 */
final class SheetText {

	private static final TypeReference<Map<String, List<@Nullable String>>> CELLS = new TypeReference<>() {
	};

	private static final JsonMapper JSON = JsonMapper.shared();

	private SheetText() {
	}

	static String write(Map<CellKey, SheetCell> cells) {
		var texts = new LinkedHashMap<String, List<@Nullable String>>();
		cells.forEach((key, cell) -> {
			var parts = new ArrayList<@Nullable String>();
			parts.add(cell.source().name());
			parts.add(text(cell.own()));
			parts.add(text(cell.below()));
			parts.add(text(cell.corrected()));
			texts.put(key.toString(), parts);
		});
		return JSON.writeValueAsString(texts);
	}

	static Map<CellKey, SheetCell> read(String text) {
		var cells = new LinkedHashMap<CellKey, SheetCell>();
		JSON.readValue(text, CELLS).forEach((key, parts) -> {
			var below = number(parts.get(2));
			cells.put(CellKey.of(key), new SheetCell(CellSource.valueOf(String.valueOf(parts.get(0))),
					number(parts.get(1)), (below != null) ? below : BigDecimal.ZERO, number(parts.get(3))));
		});
		return cells;
	}

	private static @Nullable String text(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
