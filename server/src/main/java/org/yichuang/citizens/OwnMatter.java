package org.yichuang.citizens;

import java.time.Instant;

import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.Term;

/**
 * 我的办件 — a submission that belongs to an account, as it stands now.
 *
 * @param submission what was sent
 * @param view what its sender may know
 * @param gatheredAt when it came to the account
 */
@Term("我的办件")
public record OwnMatter(Submission submission, MatterView view, Instant gatheredAt) {

}
