package org.yichuang.content.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentProblems;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Sends in, approves, returns or publishes many articles, each by itself: one that is
 * refused does not hold up the others.
 */
@Component
public class HandleMany {

	/** How many at once. */
	private static final int AT_MOST = 200;

	private final SubmitForReview submit;

	private final ApproveEdition approve;

	private final ReturnEdition returnIt;

	private final PublishApprovedEdition publish;

	HandleMany(SubmitForReview submit, ApproveEdition approve, ReturnEdition returnIt, PublishApprovedEdition publish) {
		this.submit = submit;
		this.approve = approve;
		this.returnIt = returnIt;
		this.publish = publish;
	}

	/**
	 * Sends them in.
	 * @param items at most 200
	 * @param acknowledged whether the actor saw the warnings and stands by the texts
	 * @throws Refused if there are more
	 */
	public List<Outcome> submit(Actor actor, List<Item> items, boolean acknowledged) {
		return each(items, (item) -> this.submit.submit(actor, item.article(), item.version(), acknowledged));
	}

	/**
	 * Approves them.
	 * @param items at most 200
	 * @throws Refused if there are more
	 */
	public List<Outcome> approve(Actor actor, List<Item> items, String note) {
		return each(items, (item) -> this.approve.approve(actor, item.article(), item.version(), note));
	}

	/**
	 * Returns them to those who wrote them, with the same reason.
	 * @param items at most 200
	 * @throws Refused if there are more
	 */
	public List<Outcome> returnAll(Actor actor, List<Item> items, String reason) {
		return each(items, (item) -> this.returnIt.returnIt(actor, item.article(), item.version(), reason));
	}

	/**
	 * Publishes them.
	 * @param items at most 200
	 * @throws Refused if there are more
	 */
	public List<Outcome> publish(Actor actor, List<Item> items) {
		return each(items, (item) -> this.publish.publish(actor, item.article(), item.version()));
	}

	private static List<Outcome> each(List<Item> items, Consumer<Item> deed) {
		Refused.unlessEmpty(new Grounds().when(items.size() > AT_MOST, ContentProblems.TOO_MANY, AT_MOST).list());
		var all = new ArrayList<Outcome>();
		for (var item : items) {
			all.add(one(item, deed));
		}
		return List.copyOf(all);
	}

	private static Outcome one(Item item, Consumer<Item> deed) {
		try {
			deed.accept(item);
			return new Outcome(item.article(), List.of());
		}
		catch (Refused refused) {
			return new Outcome(item.article(), refused.refusals());
		}
		catch (NotFound unseen) {
			return new Outcome(item.article(), List.of(Refusal.of(KernelProblems.NOT_FOUND)));
		}
	}

	/**
	 * 批量项 — one article of many.
	 *
	 * @param version row version of its newest edition as the actor saw it; -1 for any
	 */
	public record Item(ArticleId article, long version) {
	}

	/**
	 * 批量结果 — what became of one article of many.
	 *
	 * @param refusals why not; empty if it is done
	 */
	public record Outcome(ArticleId article, List<Refusal> refusals) {
	}

}
