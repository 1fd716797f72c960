package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/**
 * 公开指南文字 — what a section's guide says (《政府信息公开条例》 Art. 12).
 *
 * @param classification 信息分类: how information is sorted
 * @param arrangement 编排体系: in which order it stands, how index numbers are made
 * @param access 获取方式: how one gets it
 * @param office who answers for it
 */
@Term("公开指南文字")
public record SectionWords(String classification, String arrangement, String access, Office office) {

	/** A guide in which nothing is filled in yet. */
	public static final SectionWords EMPTY = new SectionWords("", "", "", new Office("", "", "", "", "", ""));

	/**
	 * 公开工作机构.
	 *
	 * @param name 名称
	 * @param address 办公地址
	 * @param hours 办公时间
	 * @param phone 联系电话
	 * @param fax 传真号码
	 * @param mail 互联网联系方式
	 */
	public record Office(String name, String address, String hours, String phone, String fax, String mail) {

	}

}
