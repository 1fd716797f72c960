package org.yichuang.sitegroup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 规划信箱 — a mailbox that sites opened from a blueprint will have.
 *
 * @param key its part of addresses, {@code /send/<key>}
 * @param kind whose mailbox it is, in the words of the room of letters
 * @param name as pages show it; may hold <code>{name}</code> and
 * <code>{legalName}</code>, which stand for the body's
 * @param introduction what it is for, with the same
 * @param letterKinds what one may write, in the words of that room; empty for all
 * @param responsible who answers: {@code OWNER}, {@code PARENT} or a body's code
 */
@Term("规划信箱")
public record PlannedMailbox(String key, String kind, String name, String introduction, List<String> letterKinds,
		String responsible) {

	/** What is left out is empty; the owner answers. */
	public PlannedMailbox(@Nullable String key, @Nullable String kind, @Nullable String name,
			@Nullable String introduction, @Nullable List<String> letterKinds, @Nullable String responsible) {
		this.key = orEmpty(key);
		this.kind = orEmpty(kind);
		this.name = orEmpty(name);
		this.introduction = orEmpty(introduction);
		this.letterKinds = (letterKinds != null) ? List.copyOf(letterKinds) : List.of();
		this.responsible = orEmpty(responsible).isEmpty() ? "OWNER" : orEmpty(responsible);
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
