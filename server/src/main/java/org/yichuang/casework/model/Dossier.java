package org.yichuang.casework.model;

import java.util.List;
import java.util.Optional;

import org.yichuang.casework.Case;
import org.yichuang.casework.Inquiry;
import org.yichuang.casework.JointHandling;
import org.yichuang.kernel.BodyId;

/**
 * 案卷 — a case with what hangs on it.
 *
 * @param matter the case
 * @param pauses oldest first
 * @param extensions oldest first
 * @param joint bodies asked for their opinions, oldest first
 * @param inquiries oldest first
 * @param marks what its row notes besides
 */
public record Dossier(Case matter, List<Pause> pauses, List<Extension> extensions, List<JointHandling> joint,
		List<Inquiry> inquiries, Marks marks) {

	/** Returns the request for extension that waits. */
	public Optional<Extension> waitingExtension() {
		return this.extensions.stream().filter((it) -> it.state() == Extension.State.WAITING).findFirst();
	}

	/** Returns the oldest inquiry that owes an answer. */
	public Optional<Inquiry> owedInquiry() {
		return this.inquiries.stream().filter(Inquiry::isOwed).findFirst();
	}

	/** Returns a body's part as co-handler. */
	public Optional<JointHandling> jointOf(BodyId body) {
		return this.joint.stream().filter((it) -> it.body().equals(body)).findFirst();
	}

}
