package org.yichuang.intake.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.Masks;
import org.yichuang.intake.store.DeliveryTable;
import org.yichuang.intake.store.KeyRing;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.NotFound;

/**
 * Answers what a room must know of its senders without learning who they are: who sent
 * twice, how a name stands in a public list, and whether everything has arrived.
 */
@Component
public class RecogniseSenders {

	private final SubmissionTable submissions;

	private final SealedAnswers boxes;

	private final DeliveryTable deliveries;

	private final KeyRing keys;

	RecogniseSenders(SubmissionTable submissions, SealedAnswers boxes, DeliveryTable deliveries, KeyRing keys) {
		this.submissions = submissions;
		this.boxes = boxes;
		this.deliveries = deliveries;
		this.keys = keys;
	}

	/**
	 * Returns the submissions whose field says what an earlier one's says, with the
	 * earliest of them; what is empty is nobody's.
	 * @param inOrder the earliest first
	 */
	public Map<SubmissionId, SubmissionId> repeated(Collection<SubmissionId> inOrder, String field) {
		var first = new HashMap<String, SubmissionId>();
		var repeated = new LinkedHashMap<SubmissionId, SubmissionId>();
		for (var id : inOrder) {
			var value = clear(id, field);
			var earlier = value.isEmpty() ? null : first.putIfAbsent(value, id);
			if (earlier != null) {
				repeated.put(id, earlier);
			}
		}
		return repeated;
	}

	/**
	 * Returns a mark that is the same wherever a field says the same, and tells nobody
	 * what it says; empty where it says nothing.
	 */
	public Optional<String> mark(SubmissionId id, String field) {
		var value = clear(id, field).strip().toUpperCase(Locale.ROOT);
		return value.isEmpty() ? Optional.empty()
				: Optional.of(HexFormat.of().formatHex(this.keys.first().senderMark(value)));
	}

	/** Returns a name as public lists show it, such as 王*明. */
	public String nameForLists(SubmissionId id, String field) {
		return Masks.nameForLists(clear(id, field));
	}

	/** Returns how many submissions to a subject their room has not taken over yet. */
	public long waiting(String kind, String subject) {
		return this.deliveries.waiting(kind, subject);
	}

	private String clear(SubmissionId id, String field) {
		var row = this.submissions.find(id).orElseThrow(() -> NotFound.of(id));
		return this.boxes.open(id, row.box()).text(field);
	}

}
