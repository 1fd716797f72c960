package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.sitegroup.model.Words;

/**
 * 栏目文字 — what is said about a channel.
 *
 * @param name as menus show it, at most 30 characters
 * @param type value of the tag {@code ColumnType}
 * @param description value of the tag {@code ColumnDescription}
 * @param keywords value of the tag {@code ColumnKeywords}, comma separated
 */
public record ChannelWords(String name, String type, String description, String keywords) {

	List<FieldFault> faults() {
		var faults = new ArrayList<FieldFault>();
		Words.check("name", this.name, 30).ifPresent(faults::add);
		Words.check("type", this.type, 30).ifPresent(faults::add);
		Words.check("description", this.description, 300).ifPresent(faults::add);
		Words.check("keywords", this.keywords, 200).ifPresent(faults::add);
		return faults;
	}

}
