package org.yichuang.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.platform.DataFile;
import org.yichuang.requests.model.FeeSchedule;

/**
 * 信息处理费标准 — what handling costs, by the rules of the day ({@code requests/fees.yaml}).
 */
@Component
public class FeeSchedules {

	private final List<FeeSchedule> all = DataFile.list("requests/fees.yaml", "fees", FeeSchedule.class);

	/**
	 * Returns the schedule for what was received on a day; empty where none held, so that
	 * nothing can be charged.
	 */
	public Optional<FeeSchedule> on(LocalDate received) {
		return this.all.stream().filter((schedule) -> schedule.holdsOn(received)).findFirst();
	}

}
