package org.yichuang.audit.model;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * 链校验 — takes the links in the order of their numbers and says where the chain is broken
 * first.
 */
public final class ChainCheck {

	private final Head head;

	private final @Nullable Head anchor;

	private long last;

	private String hash = Link.START;

	private boolean anchorMet;

	/**
	 * @param head the end of the chain as the database keeps it
	 * @param anchor an end of the chain as it was kept outside the database, null if
	 * there is none
	 */
	public ChainCheck(Head head, @Nullable Head anchor) {
		this.head = head;
		this.anchor = anchor;
		this.anchorMet = anchor == null || anchor.number() == 0;
	}

	/** Takes the next link; returns what is wrong with it. */
	public Optional<ChainFault> take(Link link) {
		if (link.number() != this.last + 1) {
			return fault(ChainFault.Kind.MISSING, this.last + 1, null);
		}
		if (!link.isIntact()) {
			return fault(ChainFault.Kind.CHANGED, link.number(), link);
		}
		if (!link.previous().equals(this.hash)) {
			return fault(ChainFault.Kind.REORDERED, link.number(), link);
		}
		if (this.anchor != null && link.number() == this.anchor.number()) {
			if (!link.hash().equals(this.anchor.hash())) {
				return fault(ChainFault.Kind.REWRITTEN, link.number(), link);
			}
			this.anchorMet = true;
		}
		this.last = link.number();
		this.hash = link.hash();
		return Optional.empty();
	}

	/** Says, after the last link, whether the end is the right one. */
	public Optional<ChainFault> end() {
		if (this.last < this.head.number() || !this.anchorMet) {
			return fault(ChainFault.Kind.TRUNCATED, this.last + 1, null);
		}
		return this.hash.equals(this.head.hash()) ? Optional.empty()
				: fault(ChainFault.Kind.REWRITTEN, this.last, null);
	}

	private static Optional<ChainFault> fault(ChainFault.Kind kind, long number, @Nullable Link link) {
		return Optional.of(new ChainFault(kind, number, (link != null) ? link.entry() : null));
	}

	/**
	 * 链头.
	 *
	 * @param number number of the last link, 0 before the first
	 * @param hash its digest
	 */
	public record Head(long number, String hash) {
	}

}
