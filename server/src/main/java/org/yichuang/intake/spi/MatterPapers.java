package org.yichuang.intake.spi;

import java.util.List;
import java.util.Optional;

import org.yichuang.intake.Submission;
import org.yichuang.kernel.Term;

/**
 * 办理文书 — papers that a room gives the sender where they follow a matter, besides the
 * files of its answer: those that are sealed where they lie. A bean of that room.
 */
@Term("办理文书")
public interface MatterPapers {

	/** Returns the kind of submissions that it is for. */
	String kind();

	/** Returns what the sender may take away now. */
	List<Paper> papers(Submission submission);

	/** Returns one of them with its bytes; empty if the sender may not have it. */
	Optional<Opened> open(Submission submission, String code);

	/**
	 * 一份文书.
	 *
	 * @param code names it: letters, digits and hyphens
	 * @param name of the file, with its ending
	 */
	record Paper(String code, String name) {
	}

	/**
	 * 文书内容.
	 *
	 * @param paper which
	 * @param type media type
	 * @param bytes in clear
	 */
	record Opened(Paper paper, String type, byte[] bytes) {
	}

}
