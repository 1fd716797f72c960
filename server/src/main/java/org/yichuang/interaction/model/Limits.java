package org.yichuang.interaction.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.yichuang.casework.Allowance;
import org.yichuang.kernel.Term;

/** 时限用语 — limits in words for the public. */
@Term("时限用语")
public final class Limits {

	private Limits() {
	}

	/** Returns a limit in words, such as 48 小时. */
	public static String words(Allowance limit) {
		return limit.amount() + switch (limit.unit()) {
			case HOURS -> "小时";
			case OFFICE_HOURS -> "个办公小时";
			case DAYS -> "日";
			case WORKING_DAYS -> "个工作日";
		};
	}

	/** Returns the sentence that says when a mailbox answers. */
	public static String promise(Mailbox mailbox, Allowance otherwise) {
		Set<String> all = mailbox.letterKinds()
			.stream()
			.map((kind) -> words(mailbox.limit(kind, otherwise)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return "我们在收到来信后" + String.join("至", all) + "内答复。";
	}

}
