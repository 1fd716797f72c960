package org.yichuang.audit.model;

import org.yichuang.kernel.Sm3Digest;
import org.yichuang.kernel.Term;

/**
 * 链环 — an entry sealed into the chain: its digest covers every column, its number and the
 * digest before it, so that nothing can be changed, taken out or put elsewhere unnoticed.
 *
 * @param number from 1, without gaps
 * @param previous digest of the link before, zeros at the first
 * @param entry what is sealed
 * @param hash the digest
 */
@Term("链环")
public record Link(long number, String previous, TrailEntry entry, String hash) {

	/** What stands before the first link. */
	public static final String START = "0".repeat(64);

	/** Seals an entry. */
	public static Link seal(long number, String previous, TrailEntry entry) {
		return new Link(number, previous, entry, digest(number, previous, entry));
	}

	/** Says whether the digest still fits the columns. */
	public boolean isIntact() {
		return this.hash.equals(digest(this.number, this.previous, this.entry));
	}

	private static String digest(long number, String previous, TrailEntry entry) {
		var text = new CanonicalText("yichuang-audit-1").add(number).add(previous).add(entry.id());
		text.add(entry.at().getEpochSecond()).add(entry.at().getNano());
		text.add(entry.who().account()).add(entry.who().name()).add(entry.who().body()).add(entry.who().address());
		text.add(entry.action());
		text.add(entry.subject().kind()).add(entry.subject().id()).add(entry.subject().name());
		text.add(entry.place().bodyPath()).add(entry.place().site()).add(entry.place().channel());
		text.add(entry.before()).add(entry.after());
		return Sm3Digest.of(text.toString()).hex();
	}

}
