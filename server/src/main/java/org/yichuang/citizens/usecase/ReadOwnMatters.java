package org.yichuang.citizens.usecase;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.OwnMatter;
import org.yichuang.citizens.store.MatterTable;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Matters;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Slice;

/** Reads the submissions of an account with where they stand, the newest first. */
@Component
public class ReadOwnMatters {

	private final MatterTable matters;

	private final Intake intake;

	private final Matters views;

	ReadOwnMatters(MatterTable matters, Intake intake, Matters views) {
		this.matters = matters;
		this.intake = intake;
		this.views = views;
	}

	/**
	 * Returns some of them.
	 * @param after only older ones than this, null for the newest
	 */
	public Slice<OwnMatter> of(CitizenId citizen, @Nullable SubmissionId after, int size) {
		var rows = Slice.cut(this.matters.of(citizen, after, size + 1), size, (row) -> row.submission().toString());
		var sent = this.intake.all(rows.items().stream().map(MatterTable.Row::submission).toList());
		List<OwnMatter> own = rows.items()
			.stream()
			.flatMap((row) -> Stream.ofNullable(sent.get(row.submission()))
				.map((submission) -> new OwnMatter(submission, this.views.view(submission), row.gatheredAt())))
			.toList();
		return new Slice<>(own, rows.next());
	}

	/**
	 * Returns one of them.
	 * @throws NotFound if it is not in the account
	 */
	public OwnMatter get(CitizenId citizen, SubmissionId id) {
		var gatheredAt = this.matters.gatheredAt(citizen, id).orElseThrow(() -> NotFound.of(id));
		var submission = this.intake.get(id);
		return new OwnMatter(submission, this.views.view(submission), gatheredAt);
	}

	/** Says whether a submission is in an account. */
	public boolean holds(CitizenId citizen, SubmissionId id) {
		return this.matters.holds(citizen, id);
	}

	/**
	 * Takes a submission out of the account; it stays what it is.
	 * @throws NotFound if it is not in the account
	 */
	public void takeOut(CitizenId citizen, SubmissionId id) {
		if (!this.matters.remove(citizen, id)) {
			throw NotFound.of(id);
		}
	}

}
