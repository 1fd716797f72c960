package org.yichuang.requests.usecase;

import java.util.List;
import java.util.Optional;

import org.yichuang.casework.Case;
import org.yichuang.forms.Answers;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.FileId;
import org.yichuang.requests.model.DisclosureRequest;

/**
 * 进度附加内容 — what those who keep letters and fees show the applicant beside the state, and
 * let them do.
 */
public interface TrackedParts {

	/** Returns the answer as text; empty while there is none. */
	default Optional<String> answer(DisclosureRequest request, Case matter) {
		return Optional.empty();
	}

	/** Returns the letters that the applicant may download. */
	default List<FileId> files(DisclosureRequest request, Case matter) {
		return List.of();
	}

	/**
	 * Returns what else the applicant should read now, such as how much is to be paid.
	 */
	default Optional<String> explanation(DisclosureRequest request, Case matter) {
		return Optional.empty();
	}

	/** Returns what the applicant may do besides. */
	default List<MatterView.Act> acts(DisclosureRequest request, Case matter) {
		return List.of();
	}

	/**
	 * Does what the applicant chose.
	 * @return false if it is none of these acts
	 */
	default boolean act(DisclosureRequest request, String act, Answers fields) {
		return false;
	}

}
