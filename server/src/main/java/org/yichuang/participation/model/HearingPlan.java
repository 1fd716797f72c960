package org.yichuang.participation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 听证议程和材料.
 *
 * @param agenda in order
 * @param materials what participants are given
 * @param deliveredOn when it had reached them; null while it has not
 */
@Term("听证议程和材料")
public record HearingPlan(List<AgendaItem> agenda, List<Material> materials,
		@Nullable LocalDate deliveredOn) implements HearingPaper {

	/** Nothing is planned. */
	public static final HearingPlan NONE = new HearingPlan(List.of(), List.of(), null);

	public HearingPlan {
		agenda = List.copyOf(agenda);
		materials = List.copyOf(materials);
	}

	@Override
	public Paper.Kind paper() {
		return Paper.Kind.HEARING_PLAN;
	}

	@Override
	public boolean saysNothing() {
		return this.agenda.isEmpty() && this.materials.isEmpty() && this.deliveredOn == null;
	}

	/**
	 * 议程.
	 *
	 * @param time such as 09:00
	 * @param words what is done then
	 */
	public record AgendaItem(String time, String words) {
	}

	/**
	 * 会议材料.
	 *
	 * @param file which file
	 * @param title what it is called
	 */
	public record Material(UUID file, String title) {
	}

}
