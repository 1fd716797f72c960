package org.yichuang.disclosure.spi;

import java.util.Optional;

import org.yichuang.disclosure.Section;
import org.yichuang.kernel.Term;

/** 专栏栏目 — a column of a section that another room draws, such as the annual reports. */
@Term("专栏栏目")
public interface SectionPart {

	/** Names it, such as {@code reports}. */
	String code();

	/** Returns what readers see, such as 政府信息公开年报. */
	String label();

	/** Where it stands among the columns; the room's own have 10, 20, 30. */
	int order();

	/** Returns its page on the section's site; empty where the section has none. */
	Optional<String> path(Section section);

}
