package org.yichuang.intake.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.forms.Answers;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.intake.store.DeedTable;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Refused;

/**
 * Lets a room do what the sender chose, once for each time it was chosen. What they
 * attach belongs to their submission, as what they attached to that.
 */
@Component
public class ActOnMatter {

	private final DeedTable deeds;

	private final SubmissionTable submissions;

	private final Clock clock;

	ActOnMatter(DeedTable deeds, SubmissionTable submissions, Clock clock) {
		this.deeds = deeds;
		this.submissions = submissions;
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
		var files = act.fields().files().values().stream().flatMap(List::stream).toList();
		if (!files.isEmpty()) {
			this.submissions.attach(submission.id(), files);
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
