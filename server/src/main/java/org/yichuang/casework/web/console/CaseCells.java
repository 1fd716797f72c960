package org.yichuang.casework.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.CaseLine;
import org.yichuang.kernel.Beijing;

/** Cases as lines of a table. */
final class CaseCells {

	static final List<String> HEADS = List.of("编号", "种类", "标题", "状态", "承办单位", "承办人", "收件时间", "办理期限", "剩余时间", "红黄牌",
			"办结时间");

	private CaseCells() {
	}

	static List<?> of(CaseLine line, String card) {
		var matter = line.matter();
		return List.of(matter.number(), line.kindLabel(), matter.title(), line.stateLabel(), line.bodyName(),
				line.personName(), minute(matter.receivedAt()), Objects.toString(line.dueDay(), ""), line.remaining(),
				card, minute(matter.concludedAt()));
	}

	private static String minute(@Nullable Instant moment) {
		return (moment != null) ? Beijing.minute(moment) : "";
	}

}
