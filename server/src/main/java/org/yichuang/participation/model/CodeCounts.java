package org.yichuang.participation.model;

import org.yichuang.kernel.Term;

/**
 * 链接码数.
 *
 * @param issued how many there are
 * @param used how many were used
 */
@Term("链接码数")
public record CodeCounts(long issued, long used) {

	/** There are none. */
	public static final CodeCounts NONE = new CodeCounts(0, 0);

}
