package org.yichuang.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 分类体系 — a scheme by which information is classified.
 *
 * @param code identifies it, such as {@code subject}
 * @param label what staff read
 * @param source where it comes from
 * @param classes its classes in order, closed ones too
 */
@Term("分类体系")
public record ClassificationScheme(String code, String label, String source, List<SchemeClass> classes) {

	/**
	 * 类目 — one class of a scheme.
	 *
	 * @param code identifies it within the scheme
	 * @param label what everybody reads
	 * @param parent code of the class above, null at the top
	 * @param position order, from 0
	 * @param open false once nothing new is put there
	 * @param version row version
	 */
	public record SchemeClass(String code, String label, @Nullable String parent, int position, boolean open,
			long version) {
	}

}
