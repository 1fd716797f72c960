package org.yichuang.intake.usecase;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.Answers;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.intake.store.DeedTable;
import org.yichuang.kernel.Refused;

/** Lets a room do what the sender chose, once for each time it was chosen. */
@Component
public class ActOnMatter {

	private final DeedTable deeds;

	private final Clock clock;

	ActOnMatter(DeedTable deeds, Clock clock) {
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Acts; does nothing if it was done under this key.
	 * @param key the same for every attempt to do the same
	 * @throws Refused if the room does not offer the act any more, or refuses
	 */
	@Transactional
	public void act(TrackedMatters room, Submission submission, String key, Act act) {
		if (!this.deeds.add(key, submission.id(), act.code(), this.clock.instant())) {
			return;
		}
		if (room.view(submission).acts().stream().noneMatch((offered) -> offered.code().equals(act.code()))) {
			throw Refused.because(IntakeProblems.ACT_GONE);
		}
		room.act(submission, act.code(), act.fields());
	}

	/**
	 * What was chosen.
	 *
	 * @param code code of the act
	 * @param fields what was filled in for it
	 */
	public record Act(String code, Answers fields) {
	}

}
