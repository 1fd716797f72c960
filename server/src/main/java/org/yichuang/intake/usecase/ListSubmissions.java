package org.yichuang.intake.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakePermission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.ReceiptNumber;
import org.yichuang.intake.model.SubmissionHead;
import org.yichuang.intake.store.SubmissionRow;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.sitegroup.Sites;

/** Lists what was sent to a site, without opening any of it. */
@Component
public class ListSubmissions {

	private final SubmissionTable submissions;

	private final Sites sites;

	ListSubmissions(SubmissionTable submissions, Sites sites) {
		this.submissions = submissions;
		this.sites = sites;
	}

	/**
	 * Returns what was sent to a site, newest first.
	 * @throws NotFound if the actor may not read there
	 */
	public Slice<SubmissionHead> list(Actor actor, Asked asked) {
		if (!actor.may(IntakePermission.READ, this.sites.get(asked.site()).place())) {
			throw NotFound.of(asked.site());
		}
		if (!asked.number().isBlank()) {
			return new Slice<>(numbered(asked), null).map(ListSubmissions::head);
		}
		var rows = this.submissions.ofSite(asked.site(), asked.kind(), asked.after(), asked.size() + 1);
		return Slice.cut(rows, asked.size(), (row) -> row.id().toString()).map(ListSubmissions::head);
	}

	private List<SubmissionRow> numbered(Asked asked) {
		return ReceiptNumber.read(asked.number())
			.flatMap(this.submissions::numbered)
			.filter((row) -> row.addressee().site().equals(asked.site()))
			.stream()
			.toList();
	}

	private static SubmissionHead head(SubmissionRow row) {
		return new SubmissionHead(row.id(), row.number().toString(), row.addressee().kind(), row.origin(),
				row.receivedAt(), row.anonymised());
	}

	/**
	 * What is asked for.
	 *
	 * @param site of which site
	 * @param kind only of this kind, empty for all
	 * @param number only with this number, empty for all
	 * @param after only older than this, null from the newest
	 * @param size how many
	 */
	public record Asked(SiteId site, String kind, String number, @Nullable SubmissionId after, int size) {
	}

}
